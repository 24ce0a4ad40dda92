/** The parts of links: targets in parentheses, references, addresses and tags. Each reader starts at an offset of the text. */

/** Addresses by label, as {@link labelOf} writes it. */
export type Definitions = ReadonlyMap<string, string>;

export const labelOf = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

interface Target {
  readonly url: string;
  readonly end: number;
}

const ANGLED = /\(\s*<((?:[^<>\\\n]|\\.)*)>/y;
const TITLE_AND_END = /(?:\s+(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)))?\s*\)/y;
/** Parentheses that an address may nest, in CommonMark's reference parsers as well. */
const NESTING = 32;

/** `(/path "Title")`; null where the parentheses hold no target. */
export function targetAt(text: string, at: number): Target | null {
  if (at + 1 >= text.length || text.charCodeAt(at) !== 40) return null;
  const first = text.charCodeAt(at + 1);
  const isPlain = first > 32 && first !== 60 && first < 128;
  const angled = isPlain ? null : match(ANGLED, text, at);
  const blanks = isPlain ? 0 : (/^\s*/.exec(text.slice(at + 1, at + 200))?.[0].length ?? 0);
  const start = at + 1 + blanks;
  const end = angled ? at + angled[0].length : addressEnd(text, start);
  if (end < 0) return null;
  const url = angled?.[1] ?? text.slice(start, end);
  // Most addresses stand plainly between the parentheses.
  if (text.charCodeAt(end) === 41) return { url, end: end + 1 };
  const close = match(TITLE_AND_END, text, end);
  return close && { url, end: end + close[0].length };
}

/** End of an address without blanks, its parentheses balanced; -1: they are not. */
function addressEnd(text: string, start: number): number {
  let depth = 0;
  if (text.charCodeAt(start) === 60) return -1;
  for (let i = start; ; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 92) i++;
    else if (unit === 40) depth++;
    if (depth > NESTING) return -1;
    // NaN stands behind the end.
    if (!(unit > 32) || (unit === 41 && depth-- === 0)) return depth > 0 ? -1 : i;
  }
}

/** `[words][label]`, `[words][]` or `[words]`, the bracket of the words closing at `at`. */
export function referenceAt(text: string, words: string, at: number, definitions: Definitions): Target | null {
  const close = text.charCodeAt(at + 1) === 91 ? text.slice(at + 2, at + 1002).indexOf(']') : -1;
  const label = (close > 0 && text.slice(at + 2, at + 2 + close)) || words;
  const url = label.length < 1000 ? definitions.get(labelOf(label)) : undefined;
  return url === undefined ? null : { url, end: at + (close < 0 ? 1 : close + 3) };
}

const DEFINITION = /^ {0,3}\[(?!\^)((?:[^[\]\\\n]|\\.){1,999})\]:[ \t]*\n?[ \t]*(?:<([^<>\n]*)>|(\S+))/gm;

/** Adds the definitions (`[label]: /path`) of a paragraph; the first of a label counts. */
export function define(text: string, definitions: Map<string, string>): void {
  for (const [, label = '', angled, url = ''] of text.matchAll(DEFINITION))
    if (!definitions.has(labelOf(label))) definitions.set(labelOf(label), angled ?? url);
}

const AUTOLINK = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d][a-z\d.-]{0,253})>/iy;

/** `<https://velmar.example>`. */
export function autolinkAt(text: string, at: number): Target | null {
  const found = match(AUTOLINK, text, at);
  return found && { url: found[1] ?? '', end: at + found[0].length };
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<\]]+(?:\](?![([])[^\s<\]]*)*/iy;

/** An address that stands in the text by itself, without the punctuation behind it. */
export function addressAt(text: string, at: number): string | undefined {
  const found = /\w/.test(text.charAt(at - 1)) ? undefined : match(ADDRESS, text, at)?.[0];
  if (!found) return undefined;
  let open = 0;
  for (const unit of found) open += unit === '(' ? 1 : unit === ')' ? -1 : 0;
  let end = found.length;
  for (;;) {
    const last = found.charAt(end - 1);
    if (last === ')' && open < 0) open++;
    else if (!/[?!.,:;*_~'"\]]/.test(last)) return found.slice(0, end);
    end--;
  }
}

const NAME = /<(\/?[a-z][a-z\d-]{0,40})/iy;
const ATTRIBUTE = /\s+([a-z_:][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/iy;
const TAG_END = /\s*\/?>/y;
const ATTRIBUTES = 32;

/** A tag with its attributes, names in lower case, `/a` for one that closes. */
export function tagAt(
  text: string,
  at: number,
): { readonly name: string; readonly end: number; readonly attributes: Readonly<Record<string, string>> } | null {
  const name = match(NAME, text, at);
  if (!name?.[1]) return null;
  let end = at + name[0].length;
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (let i = 0; i < ATTRIBUTES; i++) {
    const found = match(ATTRIBUTE, text, end);
    if (!found?.[1]) break;
    attributes[found[1].toLowerCase()] ??= found[2] ?? found[3] ?? found[4] ?? '';
    end += found[0].length;
  }
  const close = match(TAG_END, text, end);
  return close && { name: name[1].toLowerCase(), end: end + close[0].length, attributes };
}

/** What a sticky pattern finds at that very place. */
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
