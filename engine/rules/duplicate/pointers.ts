/** Where the links of a passage lead, and the passage without them. */
interface Linked {
  /** The text as readers see it. */
  readonly text: string;
  /** As it is written. */
  readonly source: string;
}

const TARGET = /\]\(<?([^()<>\s]*)>?\)|<((?:https?:\/\/|mailto:)[^<>\s]+)>|<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?>/gi;

/** The text as readers see it. */
export const withoutTargets = (text: string): string =>
  text.includes('](') || text.includes('<') ? text.replace(TARGET, ' ') : text;

const MOST_LINKS = 20;

/** Addresses that links lead to, without what stands before and behind those of a page. */
const targetsOf = ({ source }: Linked): string[] =>
  source.includes('](') || source.includes('<')
    ? [...source.matchAll(TARGET)]
        .flatMap(([, url, bare = url]) => bare?.replace(/^(?:https?:)?\/\/(?:www\.)?|\/$/g, '') || [])
        .slice(0, MOST_LINKS)
    : [];

/** In UTF-16 units; what a longer text tells is not its links. */
const LONGEST_POINTER = 160;

/** Whether each has links, and none of them to a page of the other: two downloads, two chapters. */
export function leadElsewhere(a: Linked, b: Linked): boolean {
  if (Math.min(a.text.length, b.text.length) > LONGEST_POINTER) return false;
  const [own, others] = [targetsOf(a), targetsOf(b)];
  const isShared = own.some((url) => others.some((other) => isSamePage(url, other)));
  return own.length > 0 && others.length > 0 && !isShared;
}

/** Words at the end of a path name a page wherever it moves. */
const PAGE_NAME = /\/([^/?#]{10,})$/;

const isSamePage = (a: string, b: string): boolean => {
  const name = PAGE_NAME.exec(a)?.[1];
  return a.startsWith(b) || b.startsWith(a) || (name !== undefined && name === PAGE_NAME.exec(b)?.[1]);
};
