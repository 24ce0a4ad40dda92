/** What differs between two texts, by words. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many words on a side the middle is shown as one change: the table of a word-by-word match grows with both. */
const MAX_WORDS = 1200;

/** Words with the space after them, so that joined pieces give the text again; a line's end is no part of its last word. */
const wordsOf = (text: string): string[] => text.match(/\S+[^\S\n]*|\n\s*|\s+/g) ?? [];

export function diffWords(before: string, after: string): DiffPiece[] {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < next.length && old[start] === next[start]) start++;
  let tail = 0;
  while (tail < Math.min(old.length, next.length) - start && old.at(-1 - tail) === next.at(-1 - tail)) tail++;
  const middle = matched(old.slice(start, old.length - tail), next.slice(start, next.length - tail));
  const edges = (words: readonly string[]): DiffPiece[] => words.map((text) => ({ kind: 'same', text }));
  return joined([...edges(old.slice(0, start)), ...middle, ...edges(tail ? old.slice(-tail) : [])]);
}

/** The longest common subsequence of words, walked from the start (Wagner and Fischer's table). */
function matched(old: readonly string[], next: readonly string[]): DiffPiece[] {
  if (old.length > MAX_WORDS || next.length > MAX_WORDS)
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: next.join('') },
    ];
  const width = next.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = next.length - 1; j >= 0; j--)
      longest[i * width + j] =
        old[i] === next[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);

  const pieces: DiffPiece[] = [];
  for (let i = 0, j = 0; i < old.length || j < next.length;) {
    if (i < old.length && j < next.length && old[i] === next[j]) {
      pieces.push({ kind: 'same', text: old[i] ?? '' });
      i++;
      j++;
    } else if (
      j >= next.length ||
      (i < old.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    )
      pieces.push({ kind: 'removed', text: old[i++] ?? '' });
    else pieces.push({ kind: 'added', text: next[j++] ?? '' });
  }
  return pieces;
}

/** Neighbours of a kind become one piece. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) result[result.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    else if (piece.text) result.push(piece);
  }
  return result;
}
