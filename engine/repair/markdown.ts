import type { Grid } from '../document';
import type { NewBlock } from '../finding';

/** Blocks as Markdown, parted by empty lines. */
export const toMarkdown = (blocks: readonly NewBlock[]): string =>
  blocks.map(blockToMarkdown).filter(Boolean).join('\n\n');

function blockToMarkdown(block: NewBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${oneLine(block.text)}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${(block.start ?? 1) + index}.` : '-'} ${item}`)
        .join('\n');
    case 'table':
      return gridToMarkdown(block.grid);
  }
}

const DASHES = { left: ':--', center: ':-:', right: '--:', none: '---' } as const;

/** A grid as a GFM table. Without a header row the header is left blank, for GFM has no table without one. */
export function gridToMarkdown({ rows, headerRows, align }: Grid): string {
  const width = Math.max(1, rows[0]?.length ?? 0);
  const [header, body] = headerRows === 1 ? [rows[0] ?? [], rows.slice(1)] : [Array<string>(width).fill(''), rows];
  const columns = Array.from({ length: Math.max(1, header.length) }, (_, column) => DASHES[align?.[column] ?? 'none']);
  const delimiter = `|${columns.join('|')}|`;
  return [rowToMarkdown(header), delimiter, ...body.map(rowToMarkdown)].join('\n');
}

const rowToMarkdown = (cells: readonly string[]): string =>
  cells.length === 0 ? '| |' : `| ${cells.map((cell) => escapePipes(oneLine(cell))).join(' | ')} |`;

const escapePipes = (text: string): string => text.replace(/\\?\|/g, '\\|');

const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
