/** Quotation marks of a text, paired. Straight, English, German, French and Swedish ones; single ones are apostrophes, too. */

export interface LooseQuotes {
  /** Offset of the first mark that opens and never closes in the text; -1: all close. */
  readonly open: number;
  /** Offset of the first mark that closes what the text never opened; -1: all open. */
  readonly close: number;
  /** Whether a quotation within the one at `open` has closed: one mark may stand for both of the same shape. */
  readonly isShared: boolean;
}

const NONE: LooseQuotes = { open: -1, close: -1, isShared: false };

/** Marks that stand as entities, two single ones for a double one, and those in the code of templates are not read. */
const UNREAD = /&(?:#82[12]\d|[lrb]dquo|quot|[lr]aquo);|\{\{|\{%|’’|''/;

/** Time is linear in the length of the text. */
export function looseQuotes(text: string): LooseQuotes {
  let at = nextMark(text, 0);
  if (at < 0 || UNREAD.test(text)) return NONE;
  const open: number[] = [];
  const shared = new Set<number>();
  let close = -1;
  let straight = 0;
  let inches = false;
  const hasLow = text.includes('„');
  const hasOpening = hasLow || text.includes('“');
  const turned = text.indexOf('»');
  const isTurned = turned >= 0 && turned < text.indexOf('«') && opensAt(text, turned);
  for (; at >= 0; at = nextMark(text, at + 1)) {
    const mark = text.charAt(at);
    if (mark === '`' || mark === '<') {
      at = mark === '`' ? endOfCode(text, at) : endOfTag(text, at);
      continue;
    }
    const isStraight = mark === '"';
    const isFrench = mark === '«' || mark === '»';
    const opens = opensAt(text, at) || (mark === '“' && open.length === 0 && followsColon(text, at));
    // Asked of few marks: most open, or close what is open.
    const closes = (): boolean => closesAt(text, at) || (mark === '»' && endsText(text, at));
    const isLone = isStraight && !opens && isBlankAround(text, at) && !closes() && !endsSentence(text, at);
    if (isStraight && (open.length > 0 ? isLone : isMeasure(text, at))) continue;
    if (
      mark === '„' ||
      (isFrench && (mark === '«') !== isTurned) ||
      (mark === '“' && (opens ? open.length === 0 || !hasLow : open.length === 0 && !closes())) ||
      (isStraight && (opens || (open.length === 0 && !closes() && !isLone))) ||
      (mark === '”' && opens && !hasOpening)
    ) {
      // Each paragraph of a long quotation opens anew.
      if (open.length > 0 && startsLine(text, at)) continue;
      open.push(at);
      if (isStraight) straight++;
      continue;
    }
    if (isStraight) straight++;
    if (open.length > 0) {
      const opened = text.charAt(open.pop() ?? -1);
      const outer = open.at(-1);
      if (outer !== undefined && text.charAt(outer) === opened) shared.add(outer);
      inches ||= isStraight && isMeasure(text, at);
    } else if (inches) {
      // The mark after a number was no closing one, but inches.
      inches = false;
      straight--;
    } else if (close < 0 && closes() && !isMeasure(text, at)) close = at;
  }
  // An even number of straight marks is sound, wherever their blanks went.
  const counts = (i: number): boolean => straight % 2 === 1 || text.charAt(i) !== '"';
  const first = open.find(counts) ?? -1;
  return { open: first, close: close >= 0 && counts(close) ? close : -1, isShared: shared.has(first) };
}

/** A mark at the beginning of a word, and one at its end; marks of emphasis may stand between. */
const opensAt = (text: string, at: number): boolean =>
  (isBlank(text, at - 1) || '([{–—/_*-'.includes(text.charAt(at - 1))) && !isBlank(text, at + 1);
const closesAt = (text: string, at: number): boolean =>
  !isBlank(text, at - 1) && (isBlank(text, at + 1) || '.,;:!?)]}…–—_*<-'.includes(text.charAt(at + 1)));
const isBlankAround = (text: string, at: number): boolean => isBlank(text, at - 1) && isBlank(text, at + 1);

/** White space, or what lies beyond the ends of the text. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (!(unit > 32 && unit < 127) && /^\s?$/.test(text.charAt(at)));
}

/** `He asked:“Is it ours?”`: the blank is missing, not a mark. */
const followsColon = (text: string, at: number): boolean =>
  text.charAt(at - 1) === ':' && /[\p{L}\p{N}*_]/u.test(text.charAt(at + 1));

/** "C'est à nous. »": the blank before the mark belongs to it. */
const endsText = (text: string, at: number): boolean =>
  at + 6 >= text.length && /^[\s.,;!?…)*_]*$/.test(text.slice(at + 1));

/** `"It is ours. "`: the blank stands on the wrong side. */
const endsSentence = (text: string, at: number): boolean => /[.!?…]\s$/.test(text.slice(Math.max(0, at - 2), at));

/** Whether nothing but blanks and marks of quotations stand before it on its line; many of them end the look. */
function startsLine(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    if (text.charAt(i) === '\n') return true;
    if (text.charAt(i) !== '>' && !isBlank(text, i)) return false;
  }
  return true;
}

/** `6" high`, `6 " high`: after a number the mark may be inches; in `2 "new" trams` it opens. */
const isMeasure = (text: string, at: number): boolean =>
  /\d$/.test(text.charAt(at - 1)) || (/\d\s$/.test(text.slice(Math.max(0, at - 2), at)) && !opensAt(text, at));

/** Last offset of the tag that opens here; the bracket's own where none does. */
function endOfTag(text: string, from: number): number {
  if (!/[a-z/]/i.test(text.charAt(from + 1))) return from;
  // Longer ones are none: so time stays linear.
  const close = text.slice(from, from + 2_000).indexOf('>');
  return close < 0 ? from : from + close;
}

/** Last offset of the code span that opens here; the back-tick's own where none does. */
function endOfCode(text: string, from: number): number {
  let length = 1;
  while (text.charAt(from + length) === '`') length++;
  const close = text.indexOf('`'.repeat(length), from + length);
  return close < 0 ? from + length - 1 : close + length - 1;
}

function nextMark(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22 || unit === 0x60 || unit === 0x3c || unit === 0xab || unit === 0xbb) return i;
    if (unit >= 0x201c && unit <= 0x201e) return i;
  }
  return -1;
}
