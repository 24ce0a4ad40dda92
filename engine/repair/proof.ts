import type { NewBlock } from '../finding';
import { restored } from '../mojibake';

/**
 * Whether no word is lost: every word of `before` stands, as often, in `after` or in what was removed. Marks, case and
 * order don't count.
 */
export function keepsWords(
  before: readonly NewBlock[],
  after: readonly NewBlock[],
  removed: readonly { readonly text: string }[],
): boolean {
  const counts = new Map<string, number>();
  for (const word of wordsOf(before)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of [...wordsOf(after), ...removed.flatMap(({ text }) => wordsIn(text))]) {
    const count = counts.get(word);
    if (count !== undefined) counts.set(word, count - 1);
  }
  return [...counts.values()].every((count) => count <= 0);
}

const wordsOf = (blocks: readonly NewBlock[]): string[] => blocks.flatMap((block) => wordsIn(wordsOfBlock(block)));

function wordsOfBlock(block: NewBlock): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.join('\n');
    case 'table':
      return block.grid.rows.flat().join('\n');
  }
}

/** Entities such as `&nbsp;` are marks, not words; a garbled word is the word it was. */
const wordsIn = (text: string): string[] =>
  restored(text)
    .replace(/&(?:amp;)?#?\w{2,8};|<br ?\/?>/gi, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
