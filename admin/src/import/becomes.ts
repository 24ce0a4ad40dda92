import { type Grid, type NewBlock, asNewBlocks, readMarkdown } from '../../../engine';
import type { ImportPiece, ImportResult, RemovedText } from '../../../importer';
import type { WordId, Words } from '../components/words';
import { partTwice } from '../repair/twice';
import { type ImportRow, tableNumber } from './rows';

/** Blocks of a piece of Markdown, as a repair describes them. */
export const blocksIn = (markdown: string): NewBlock[] =>
  readMarkdown(markdown, { language: null }).blocks.flatMap(asNewBlocks);

/** What becomes of a row, in a few words: “Table 3, 3 rows, 3 columns; below: heading, paragraph”. */
export function sayBecomes(row: ImportRow, result: ImportResult, words: Words): string {
  const [piece] = row.pieces;
  if (!piece) return '';
  if (row.removal && !row.removal.kept) return sayTakenOff([row.removal], words).join('; ');
  if (row.repair?.on) return sayBlocks(blocksIn(row.repair.after), piece, result, words);
  const labels = [...new Set(row.pieces.map((one) => sayPiece(one, result, words)))];
  return labels.join('; ');
}

/** What was taken off, and apart from it what still stands elsewhere: “Taken off: “Advertisement””. */
export function sayTakenOff(removed: readonly RemovedText[], words: Words): string[] {
  const { once, twice } = partTwice(removed);
  const list = (texts: readonly RemovedText[]): string => texts.map(({ text }) => words('quoted', { text })).join(', ');
  return [
    ...(once.length > 0 ? [words('import.takenOff', { texts: list(once) })] : []),
    ...(twice.length > 0 ? [words('import.takenOffTwice', { texts: list(twice) })] : []),
  ];
}

function sayBlocks(blocks: readonly NewBlock[], piece: ImportPiece, result: ImportResult, words: Words): string {
  const number = piece.becomes ? tableNumber(result, piece.becomes) : null;
  if (number === null) return sayPiece(piece, result, words);
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.grid] : []));
  const others = blocks.flatMap((block) => (block.type === 'table' ? [] : [words(`import.block.${block.type}`)]));
  const said = tables.map((grid, index) => sayTable(number + index, grid, words)).join('; ');
  return others.length > 0 ? `${said}; ${words('import.below', { blocks: others.join(', ') })}` : said;
}

const sayTable = (number: number, { rows, headerRows }: Grid, words: Words): string =>
  words('import.tableSize', {
    number,
    // The header is no row to a reader.
    rows: Math.max(0, rows.length - headerRows),
    columns: rows.reduce((widest, { length }) => Math.max(widest, length), 0),
  });

function sayPiece({ label, becomes }: ImportPiece, result: ImportResult, words: Words): string {
  const index = Number(/\.(\d+)$/.exec(becomes ?? '')?.[1]);
  const block = becomes?.startsWith('body.') ? result.body[index] : undefined;
  const number = becomes ? tableNumber(result, becomes) : null;
  if (number !== null && block?.__component === 'newsroom.table' && 'grid' in block)
    return sayTable(number, block.grid, words);
  if (label.startsWith('furniture:')) return words(becomes === null ? 'import.label.takenOff' : 'import.label.kept');
  const id = (label.startsWith('fact-box:') ? 'fact-box' : label) as keyof typeof LABELS;
  return words(LABELS[id] ?? 'import.label.paragraph');
}

const LABELS = {
  title: 'import.label.title',
  byline: 'import.label.byline',
  date: 'import.label.date',
  standfirst: 'import.label.standfirst',
  breadcrumb: 'import.label.breadcrumb',
  heading: 'import.label.heading',
  paragraph: 'import.label.paragraph',
  'list-item': 'import.label.list',
  table: 'import.label.table',
  quote: 'import.label.quote',
  image: 'import.label.image',
  code: 'import.label.code',
  'fact-box': 'import.label.fact-box',
  'faq-heading': 'import.label.faq-heading',
  'faq-question': 'import.label.faq-question',
  'faq-answer': 'import.label.faq-answer',
  'reader-question': 'import.label.reader-question',
  'reader-answer': 'import.label.reader-answer',
  'call-to-action': 'import.label.call',
  'front-matter': 'import.label.front-matter',
} as const satisfies Readonly<Record<string, WordId>>;
