/** Marks of a markup language that readers see as they were typed. Time is linear in the length of the text. */
import type { Range } from './read/emphasis';
import { type Inline, scanInline, withoutCode } from './read/inline';
import { HOLDS } from './holds';
import type { Text } from './texts';

export interface Markup extends Range {
  /** What stands around the words; '' where the mark is all there is. */
  readonly mark: string;
  readonly text: string;
  /** What has to stand there instead; null: only the editor knows. */
  readonly becomes: string | null;
}

const ENTITY = /&(?:amp;)?(?:nbsp|amp|quot|lt|gt|#39|#160|[nm]dash|[lr][sd]quo);|<br ?\/?>/gi;
const TAG = /<\/?(?:b|i|u|em|strong|p|div|span|h[1-6]|ul|ol|li)(?:\s[^<>\n]{0,200})?>/i;
/** `[words] (https://…)`, and an address with blanks. */
const PARTED_LINK =
  /\[([^[\]\n]{1,200})\](?: \((https?:\/\/[^\s()]{1,500})\)|\((https?:\/\/[^\s()]{1,500} [^()"'\n]{1,200})\))/g;
/** `##Words` that begin a text, and `## Words` behind a sentence. A lone `#` marks a topic. */
const HASHES = /^#{2,6}(?=[^\s#])|(?<=[.!?:”"] )#{2,6} (?=\p{Lu})/gu;

/** Where marks mean nothing, all of them are seen; `becomes` is the words alone. */
export function plainMarkup(text: string, inline: Inline): Markup[] {
  const { emphasis, links, code } = inline;
  const found = [
    ...[...emphasis, ...code.map((one) => ({ ...one, mark: '`' }))].flatMap(({ start, end, mark }) => {
      const words = text.slice(start + mark.length, end - mark.length);
      return isOfWords(text, start, end, mark) ? [{ start, end, mark, text: words, becomes: words }] : [];
    }),
    ...links.filter(({ start }) => /[[!]/.test(text.charAt(start))).map((link) => seen(text, link.start, link.end)),
    ...entitiesIn(text),
    ...looseMarkup(text, inline),
  ];
  const tag = TAG.exec(text);
  if (tag) found.push(seen(text, tag.index, tag.index + tag[0].length));
  // What stands within another mark goes with it.
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => one.start >= end && (end = one.end) > 0);
}

/** Whether a parser may leave marks of a text as they are: most bold words and links are sound at a glance. */
export const mayBeLoose = ({ text, traits }: Text): boolean =>
  ((traits & HOLDS.star) !== 0 && hasOddStars(text)) ||
  ((traits & HOLDS.tick) !== 0 && hasOddTicks(text)) ||
  ((traits & HOLDS.bracket) !== 0 && (text.includes('] (') || hasBlankInAddress(text))) ||
  ((traits & HOLDS.hash) !== 0 && text.includes('##')) ||
  ((traits & HOLDS.ampersand) !== 0 && text.includes('&amp;'));

function hasBlankInAddress(text: string): boolean {
  for (let at = text.indexOf('](http'); at >= 0; at = text.indexOf('](http', at + 6)) {
    let end = at + 6;
    while (end < text.length && !ENDS_ADDRESS.has(text.charCodeAt(end))) end++;
    if (end < text.length && text.charCodeAt(end) === 32) return true;
  }
  return false;
}

/** White space, and the parentheses around it. */
const ENDS_ADDRESS: ReadonlySet<number> = new Set([9, 10, 13, 32, 40, 41]);

function hasOddStars(text: string): boolean {
  const opens = (at: number): boolean => /\S/.test(text.charAt(at + 2));
  const closes = (at: number): boolean => /\S/.test(text.charAt(at - 1));
  let isOpen = false;
  for (let at = text.indexOf('**'); at >= 0; at = text.indexOf('**', at + 2)) {
    if (text.charAt(at + 2) === '*' || (isOpen ? !closes(at) || BESIDE.test(text.slice(at - 1, at + 3)) : !opens(at)))
      return true;
    if (!isOpen && BESIDE.test(text.slice(at - 1, at + 3))) return true;
    isOpen = !isOpen;
  }
  return isOpen;
}

/** A mark with a letter on one side and punctuation on the other may be read as none. */
const BESIDE = /[\p{L}\p{N}]\*\*[\p{P}\p{S}]|[\p{P}\p{S}]\*\*[\p{L}\p{N}]/u;

function hasOddTicks(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at + 1), count++)
    if (text.charAt(at + 1) === '`') return true;
  return count % 2 > 0;
}

/** Marks in Markdown that a parser leaves as they are. */
export function looseMarkup(text: string, { loose, ticks, links, emphasis }: Inline): Markup[] {
  const found: Markup[] = [];
  const byStart = (a: Range, b: Range): number => a.start - b.start;
  const stars = loose.filter(({ start, end }) => end - start === 2 && text.charAt(start) === '*').sort(byStart);
  const outer = stars.length > 1 ? [...emphasis].sort(byStart) : [];
  let [next, reach] = [0, 0];
  for (let i = 1; i < stars.length; i++) {
    const { start = 0, end: from = 0 } = stars[i - 1] ?? {};
    const { start: to = 0, end = 0 } = stars[i] ?? {};
    const words = text.slice(from, to);
    if (words.length > 200 || words.includes('\n') || !/\p{L}/u.test(words)) continue;
    for (; (outer[next]?.start ?? Infinity) < start; next++) reach = Math.max(reach, outer[next]?.end ?? 0);
    const lead = /^\s/.test(words) && /\S$/.test(text.charAt(start - 1)) ? ' ' : '';
    const trail = /\s$/.test(words) && /^\S/.test(text.charAt(end)) && !/[.,;:!?)]/.test(text.charAt(end)) ? ' ' : '';
    const becomes = `${lead}**${words.trim()}**${trail}`;
    const isSure = reach < end && isOneMark(text, start, end, becomes);
    found.push({ start, end, mark: '**', text: words.trim(), becomes: isSure ? becomes : null });
    i++;
  }
  const prose = withoutCode(text);
  for (const { 0: all, index: start, 1: words = '', 2: url, 3: parted = '' } of prose.matchAll(PARTED_LINK)) {
    const end = start + all.length;
    if (links.some((link) => !link.bare && link.start < end && start < link.end)) continue;
    found.push({ start, end, mark: '', text: all, becomes: `[${words}](${url ?? `<${parted}>`})` });
  }
  for (const { 0: marks, index: start } of prose.matchAll(HASHES)) {
    const end = start + marks.length;
    const words = prose.slice(end, end + 80).split('\n', 1)[0] ?? '';
    found.push({ start, end, mark: '', text: marks + words, becomes: start === 0 ? `${marks} ` : null });
  }
  found.push(...entitiesIn(prose).filter((one) => /^&amp;./i.test(one.text)));
  // In a word it is an apostrophe: "Hawai`i"; in brackets or quotation marks it stands for itself. Three of them are a fence.
  const tick = ticks.find(
    ({ start, end }) =>
      end - start < 3 && !/^(?:\p{L}{2}|[({[“„‘«"'][)}\]”“’»"'])$/u.test(text.charAt(start - 1) + text.charAt(end)),
  );
  if (tick) found.push(seen(text, tick.start, tick.end));
  return found;
}

const seen = (text: string, start: number, end: number): Markup => {
  return { start, end, mark: '', text: text.slice(start, end), becomes: null };
};

const entitiesIn = (text: string): Markup[] =>
  /[&<]/.test(text)
    ? [...text.matchAll(ENTITY)].map(({ 0: all, index: start }) => {
        const becomes = /nbsp|br|160/i.test(all) ? ' ' : null;
        return { start, end: start + all.length, mark: '', text: all, becomes };
      })
    : [];

/** Around words, not within one ("2*3*4"); names such as `__init__` and `a_b` are written with underscores. */
const isOfWords = (text: string, start: number, end: number, mark: string): boolean =>
  end - start <= 300 &&
  !/[\p{L}\p{N}@]/u.test(text.charAt(start - 1) + text.charAt(end)) &&
  (mark !== '__' || text.slice(start, end).includes(' ')) &&
  (!mark.startsWith('_') ||
    /^[\p{L}\p{M}]{2,}(?:[\s,.’'-]+[\p{L}\p{M}]+)*[.,!?]?$/u.test(text.slice(start + mark.length, end - mark.length)));

/** Units on either side that tell how a mark is read. */
const NEAR = 100;

/** Whether the text, so changed, reads as one mark more and two loose runs less. */
function isOneMark(text: string, start: number, end: number, becomes: string): boolean {
  const [head, tail] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  const before = scanInline(head + text.slice(start, end) + tail);
  const after = scanInline(head + becomes + tail);
  return after.emphasis.length === before.emphasis.length + 1 && after.loose.length === before.loose.length - 2;
}
