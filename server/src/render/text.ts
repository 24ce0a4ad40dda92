import { IMAGE, PROSE, QUOTE, TABLE } from '../../../shared/blocks';
import { gridOr } from '../../../shared/entry-to-document';
import { parseInline, parseMarkdown } from './markdown';
import { textOf } from './plain';

/** The words of a body's own blocks, as a reader sees them; what other entries say at their places is not among them. */
export const textOfBody = (body: readonly unknown[]): string =>
  body
    .map((block) => textOfBlock((block ?? {}) as Readonly<Record<string, unknown>>))
    .filter(Boolean)
    .join('\n\n');

function textOfBlock(block: Readonly<Record<string, unknown>>): string {
  switch (block.__component) {
    case PROSE:
      return textOfMarkdown(words(block.markdown));
    case TABLE:
      return [words(block.caption), ...rowsOf(block.grid)].filter(Boolean).join('\n');
    case QUOTE: {
      const speaker = [block.speaker, block.role].map(words).filter(Boolean).join(', ');
      return [words(block.text), speaker && `— ${speaker}`].filter(Boolean).join('\n');
    }
    case IMAGE:
      return words(block.caption);
    default:
      return '';
  }
}

const rowsOf = (grid: unknown): string[] =>
  gridOr(grid)?.rows.map((row) => row.map((cell) => textOf(parseInline(cell))).join('\t')) ?? [];

const textOfMarkdown = (markdown: string): string =>
  parseMarkdown(markdown).children.map(textOf).filter(Boolean).join('\n\n');

const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
