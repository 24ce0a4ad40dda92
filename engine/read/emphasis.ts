/** Marks of emphasis: runs of `*`, `_` and `~`, paired as CommonMark and micromark pair them. */

/** Half-open range of UTF-16 units of the text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Emphasis extends Range {
  /** `*`, `**`, `_`, `__`, `~` or `~~`. */
  readonly mark: string;
}

export interface Run {
  readonly mark: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Both move as its marks find partners. */
  start: number;
  end: number;
}

const PUNCTUATION = /[\p{P}\p{S}]/u;

/** 0: letters and digits, 1: white space or an end of the text, 2: punctuation. */
const classOf = (unit: string): 0 | 1 | 2 => (/^\s?$/.test(unit) ? 1 : PUNCTUATION.test(unit) ? 2 : 0);

/**
 * A run may open what follows it closely, and close what stands closely before it; `_` does so at the edge of words only.
 * Beside another mark either is allowed: so says micromark, which turns the text into what readers see.
 */
export function runOf(text: string, start: number, end: number): Run {
  const mark = text.charAt(start);
  const [previous, next] = [text.charAt(start - 1), text.charAt(end)];
  const [before, after] = [classOf(previous), classOf(next)];
  const isStrike = mark === '~';
  const left = after === 0 || (after === 2 && before > 0) || (!isStrike && /[*_~]/.test(next));
  const right = before === 0 || (before === 2 && after > 0) || (!isStrike && /[*_~]/.test(previous));
  const isMark = !isStrike || end - start < 3;
  const opens = isMark && left && (mark !== '_' || before > 0 || !right);
  const closes = isMark && right && (mark !== '_' || after > 0 || !left);
  return { mark, opens, closes, start, end };
}

/** Pairs runs in the order of the text; what finds no partner is loose. */
export function pairUp(runs: readonly Run[], emphasis: Emphasis[], loose: Range[]): void {
  const stack: Run[] = [];
  /** By kind of closing run, the offset before which no opening one is left. */
  const bottoms = new Map<string, number>();
  for (const run of runs) {
    while (run.closes && run.start < run.end) {
      const kind = `${run.mark}${Number(run.opens)}${run.mark === '~' ? sizeOf(run) : sizeOf(run) % 3}`;
      const bottom = bottoms.get(kind) ?? -1;
      const open = stack.findLast((one) => one.start <= bottom || fits(one, run));
      if (!open || open.start <= bottom) {
        bottoms.set(kind, run.start - 1);
        break;
      }
      while (stack.at(-1) !== open) loose.push(...stack.splice(-1));
      const both = Math.min(sizeOf(open), sizeOf(run), 2);
      emphasis.push({ mark: run.mark.repeat(both), start: open.end - both, end: run.start + both });
      open.end -= both;
      run.start += both;
      if (open.start === open.end) stack.pop();
      // Shorter now, it may fit what it did not fit before.
      else for (const [key, at] of bottoms) bottoms.set(key, Math.min(at, open.start - 1));
    }
    if (run.start < run.end) (run.opens ? stack : loose).push(run);
  }
  loose.push(...stack);
}

const sizeOf = ({ start, end }: Run): number => end - start;

const fits = (open: Run, close: Run): boolean =>
  open.mark === close.mark &&
  (open.mark === '~'
    ? sizeOf(open) === sizeOf(close)
    : !(open.closes || close.opens) || sizeOf(close) % 3 === 0 || (sizeOf(open) + sizeOf(close)) % 3 > 0);
