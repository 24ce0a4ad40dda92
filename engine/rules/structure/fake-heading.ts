import { countWords } from '../../anatomy/marks';
import { type Block, type ParagraphBlock } from '../../document';
import { defineRule } from '../../rule';

/** Longest heading that is told by its looks alone. */
const WORDS = 12;

export const fakeHeading = defineRule({
  id: 'structure/fake-heading',
  severity: 'info',
  summary: 'A heading is a heading, not a line in bold.',
  why: 'Screen readers announce no heading, and a table of contents misses it.',
  messages: { bold: '{text} looks like a heading, and is a line in bold' },
  fixes: { heading: 'Make it a heading…' },
  check({ blocks }, report) {
    let depth = 1;
    for (const [index, block] of blocks.entries()) {
      if (block.type === 'heading') depth = block.depth;
      const text = block.type === 'paragraph' && block.role === 'body' ? wordsInBold(block) : null;
      const above = blocks[index - 1];
      if (!text || !isText(blocks[index + 1]) || (above?.type === 'paragraph' && wordsInBold(above))) continue;
      // A real heading above keeps its rank; a line in bold belongs under it.
      const level = Math.min(depth + 1, 6);
      report(
        block,
        'bold',
        { text },
        { fixes: [{ kind: 'ask', label: 'heading', steps: [become(block, level, text)] }] },
      );
    }
  },
});

const become = ({ key }: Block, depth: number, text: string) =>
  ({ do: 'become', block: key, blocks: [{ type: 'heading', depth, text }] }) as const;

/** A line that is bold as a whole and ends as a heading does: no sentence, no label, no question of a talk. */
const BOLD = /^(?:\*\*([^*\n]{2,120})\*\*|__([^_\n]{2,120})__)$/;

function wordsInBold({ text }: ParagraphBlock): string | null {
  const first = text.charCodeAt(0);
  if (first !== 42 && first !== 95) return null;
  const match = BOLD.exec(text);
  const words = (match?.[1] ?? match?.[2])?.trim();
  if (!words || !/^["“«„¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(words) || /[.?!:;,…)"“”’»。！？：；]$/.test(words)) return null;
  return countWords(words) <= WORDS ? words : null;
}

/** What a heading stands over. */
const isText = (block: Block | undefined): boolean =>
  block?.role === 'body' &&
  (block.type === 'list' || block.type === 'table' || (block.type === 'paragraph' && !wordsInBold(block)));
