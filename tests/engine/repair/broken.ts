import fc from 'fast-check';
import { LEAD, MORE } from '../findings';

/** A cell of row `n`; only what is meant to be the same is, so that no repair lays bare a likeness nobody saw before. */
type Cell = (n: number, column: number) => string;

const cell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<Cell>(
      (n) => `Tern ${n}`,
      (n) => `${n} €`,
      (n) => `a \\| ${n}`,
      (n) => `*no. ${n}*`,
    ),
  },
  { weight: 2, arbitrary: fc.constant<Cell>(() => '') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(
      (n) => `Roe ${n} ADVERTISEMENT`,
      () => 'ADVERTISEMENT',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(
      (n, column) => `In conclusion ${LEAD} On day ${n} at ${column} it rained. ${MORE}`,
      (n, column) => `On day ${n} at ${column} it rained. ${LEAD} ${MORE}`,
    ),
  },
);

const row = (width: number) =>
  fc
    .array(cell, { minLength: Math.max(0, width - 2), maxLength: width + 1 })
    .map((cells) => (n: number) => `| Boat ${n} | ${cells.map((write, column) => write(n, column)).join(' | ')} |`);

/** A table with short and long rows, empty columns, rows, its header and dashes again, ads and paragraphs in cells. */
const brokenTableFrom: fc.Arbitrary<(first: number) => string> = fc.integer({ min: 2, max: 4 }).chain((width) => {
  const header = ['Boat', 'Engine', 'Seats', 'Note'].slice(0, width).join(' | ');
  const again = fc.constantFrom(
    () => `| ${header} |`,
    () => `|${'---|'.repeat(width)}`,
    null,
  );
  return fc
    .tuple(fc.constantFrom(0, 2), fc.array(fc.oneof({ weight: 4, arbitrary: row(width) }, again), { maxLength: 7 }))
    .map(([more, rows]) => (first: number) => {
      const lines = rows.map((write, index) => write?.(first + index) ?? null);
      const filled = lines.map(
        (line, index) => line ?? lines.slice(0, index).findLast((before) => before !== null) ?? '| x |',
      );
      return [`| ${header}${' | '.repeat(more)} |`, `|${'---|'.repeat(width + more)}`, ...filled].join('\n');
    });
});

export const brokenTable = brokenTableFrom.map((write) => write(1));

const others = fc.constantFrom<(n: number) => string>(
  () => 'ADVERTISEMENT',
  () => 'Explore related products',
  (n) => `## Fares in ${n}`,
  (n) => `- a${n}\n- b${n}`,
  (n) => `• a${n}\n• b${n}`,
  (n) => `${n}. a\n${n + 1}. b`,
  (n) => `A ** loud ** bell rang at ${n}.`,
  (n) => `> It ran at ${n}.`,
  () => '```\n| a |\n```',
  (n) => `Two&amp;nbsp;bells rang at ${n}.`,
  (n) => `${LEAD} It was ${n}.`,
);

/** A Markdown file of such tables and other broken blocks, mostly with empty lines between them. */
export const brokenFile: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof(brokenTableFrom, others), fc.constantFrom('\n\n', '\n\n', '\n')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((blocks) => blocks.map(([write, gap], index) => write((index + 1) * 100) + gap).join(''));
