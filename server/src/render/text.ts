import { IMAGE, PROSE, QUOTE, TABLE } from '../../../shared/blocks';
import { gridOr } from '../../../shared/grid';

/**
 * The words of a body's own blocks, to be counted. Marks of Markdown may stay, they are no words; addresses of links go.
 * Parsing would be more exact, but no text may make saving it slow, and a parser takes seconds for some.
 */
export const wordsOfBody = (body: readonly unknown[]): string =>
  body.map((block) => wordsOfBlock((block ?? {}) as Readonly<Record<string, unknown>>)).join('\n\n');

function wordsOfBlock(block: Readonly<Record<string, unknown>>): string {
  switch (block.__component) {
    case PROSE:
      return withoutAddresses(text(block.markdown));
    case TABLE:
      return [text(block.caption), ...cellsOf(block.grid)].join('\n');
    case QUOTE:
      return [block.text, block.speaker, block.role].map(text).join('\n');
    case IMAGE:
      return text(block.caption);
    default:
      return '';
  }
}

const cellsOf = (grid: unknown): string[] =>
  gridOr(grid)?.rows.map((row) => row.map(withoutAddresses).join('\t')) ?? [];

/** `[words](address "title")` → `[words]`. The limits keep the time linear. */
const withoutAddresses = (markdown: string): string =>
  markdown.replace(/\]\(<?[^()\s]{0,500}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s+"[^"\n]{0,200}")?\)/g, ']');

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
