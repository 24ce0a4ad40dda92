/**
 * Inline scanner for Markdown: escapes, code spans, links, images, addresses, HTML tags and marks of emphasis, read as
 * CommonMark and GFM read them. Rules run it on texts that hold such characters only. Time is linear in the length.
 */
import { type Emphasis, type Range, type Run, pairUp, runOf } from './emphasis';
import { type Definitions, addressAt, autolinkAt, referenceAt, tagAt, targetAt } from './link';

export interface Link extends Range {
  readonly kind: 'link' | 'image';
  /** The words between the brackets or the tags; of an image the alternative text; null: its tag has none. */
  readonly text: string | null;
  /** As it is written, escapes included; null: its tag has none. */
  readonly url: string | null;
  /** An address that stands in the text by itself, without marks. */
  readonly bare?: true;
}

export interface Inline {
  readonly links: readonly Link[];
  readonly code: readonly Range[];
  readonly emphasis: readonly Emphasis[];
  /** Runs of `*`, `_` and `~` that mark nothing: readers see them. */
  readonly loose: readonly Range[];
  /** Back-ticks that open no code span. */
  readonly ticks: readonly Range[];
}

/** Reads the inline marks of a text. Offsets are UTF-16 units of it. Never throws. */
export function scanInline(text: string, definitions?: Definitions): Inline {
  const links: Link[] = [];
  const code: Range[] = [];
  const ticks: Range[] = [];
  const emphasis: Emphasis[] = [];
  const loose: Range[] = [];
  const runs: Run[] = [];
  const brackets: { readonly at: number; readonly image: boolean; readonly runs: number }[] = [];
  /** Behind it no link has a target. */
  const lastClose = text.lastIndexOf(')');
  const hasAddress = text.includes('://') || /www\./i.test(text);
  let closers: ReadonlyMap<number, number[]> | undefined;
  let bang = -1;
  let lastLink = -1;
  let tag: { readonly start: number; readonly end: number; readonly url: string | null } | null = null;

  /** The link or image that the bracket at `at` closes; the offset behind it, or 0. */
  const closeBracket = (at: number): number => {
    const open = brackets.pop();
    // A link holds no other link.
    if (!open || (!open.image && open.at < lastLink)) return 0;
    const words = text.slice(open.at + 1, at);
    const target =
      (at < lastClose ? targetAt(text, at + 1) : null) ??
      (definitions?.size ? referenceAt(text, words, at, definitions) : null);
    if (!target) return 0;
    pairUp(runs.splice(open.runs), emphasis, loose);
    if (!open.image) lastLink = open.at;
    const inside = links.findLastIndex(({ start }) => start < open.at) + 1;
    // An image's words are no text, a link's own address is none of its own.
    links.push(...links.splice(inside).filter(({ bare }) => !open.image && !bare));
    const kind = open.image ? 'image' : 'link';
    links.push({ kind, text: words, url: target.url, start: open.image ? open.at - 1 : open.at, end: target.end });
    return target.end;
  };

  /** An address in angle brackets, or a tag; the offset behind it, or 0. */
  const openAngle = (at: number): number => {
    const address = autolinkAt(text, at);
    if (address) {
      const { url, end } = address;
      links.push({ kind: 'link', text: url, url, start: at, end });
      return end;
    }
    const found = tagAt(text, at);
    if (!found) return 0;
    const { name, end, attributes } = found;
    const url = attributes.src ?? attributes.href ?? attributes.srcset ?? attributes['data-src'] ?? null;
    if (name === 'img') links.push({ kind: 'image', text: attributes.alt ?? null, url, start: at, end });
    else if (name === 'a') tag = { start: at, end, url };
    else if (name === '/a' && tag) {
      links.push({ kind: 'link', text: text.slice(tag.end, at), url: tag.url, start: tag.start, end });
      tag = null;
    }
    return end;
  };

  for (let i = 0, next = 0; i < text.length; i = next || i + 1) {
    const unit = text.charCodeAt(i);
    if (unit > 127 || MEANS[unit] === 0) {
      next = 0;
      continue;
    }
    next = 0;
    if (unit === 92) next = i + (i + 1 < text.length && isPunctuation(text.charCodeAt(i + 1)) ? 2 : 1);
    else if (unit === 33) bang = i;
    else if (unit === 91) brackets.push({ at: i, image: i > 0 && bang === i - 1, runs: runs.length });
    else if (unit === 93) next = closeBracket(i);
    else if (unit === 60) next = openAngle(i);
    else if (unit === 96) {
      next = runEnd(text, i);
      const ends = (closers ??= ticksByLength(text)).get(next - i) ?? [];
      while ((ends.at(-1) ?? next) < next) ends.pop();
      const close = ends.at(-1);
      const end = close === undefined ? next : close + next - i;
      (close === undefined ? ticks : code).push({ start: i, end });
      next = end;
    } else if (unit === 42 || unit === 95 || unit === 126) {
      next = runEnd(text, i);
      runs.push(runOf(text, i, next));
    } else if (hasAddress && !tag && beginsAddress(text, i)) {
      const url = addressAt(text, i);
      if (url) links.push({ kind: 'link', text: url, url, start: i, end: (next = i + url.length), bare: true });
    }
  }
  pairUp(runs, emphasis, loose);
  return { links, code, emphasis, loose, ticks };
}

/** "ht" or "ww", in any case. */
function beginsAddress(text: string, at: number): boolean {
  if (at + 1 === text.length) return false;
  const next = text.charCodeAt(at + 1) | 32;
  return (text.charCodeAt(at) | 32) === 104 ? next === 116 : next === 119;
}

/** Units that may mean something: the marks, and the first letters of an address. */
const MEANS = new Uint8Array(128);
for (const unit of '\\![]<`*_~hHwW') MEANS[unit.charCodeAt(0)] = 1;

/** The text with blanks in the place of its code spans, and of the remarks that no reader sees. */
export function withoutCode(text: string): string {
  if (text.includes('<!--')) return withoutCode(blankOut(text, remarksIn(text)));
  return text.includes('`') ? blankOut(text, scanInline(text).code) : text;
}

function* remarksIn(text: string): Generator<Range> {
  for (let end = 0, start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', end)) {
    const close = text.indexOf('-->', start + 4);
    yield { start, end: (end = close < 0 ? text.length : close + 3) };
  }
}

function blankOut(text: string, ranges: Iterable<Range>): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of ranges) {
    rest += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}

/** Where runs of back-ticks start, by their length, the first one last. */
function ticksByLength(text: string): Map<number, number[]> {
  const starts = new Map<number, number[]>();
  for (let i = text.lastIndexOf('`'), end = i + 1; i >= 0; i = end > 0 ? text.lastIndexOf('`', end - 1) : -1) {
    end = i + 1;
    while (text.charCodeAt(i - 1) === 96) i--;
    const known = starts.get(end - i);
    if (known) known.push(i);
    else starts.set(end - i, [i]);
    end = i;
  }
  return starts;
}

function runEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  let end = at + 1;
  while (text.charCodeAt(end) === unit) end++;
  return end;
}

/** ASCII punctuation, which alone can be escaped. */
const isPunctuation = (unit: number): boolean =>
  (unit > 32 && unit < 48) || (unit > 57 && unit < 65) || (unit > 90 && unit < 97) || (unit > 122 && unit < 127);
