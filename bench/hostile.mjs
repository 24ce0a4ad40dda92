/** Texts of 240 KB that break other readers: the goal is 50 ms each, and twice the text in at most 2.5 times the time. */
import { print } from './engine.mjs';

const SIZE = 240_000;
const KINDS = {
  'one row of pipes': (n) => '|'.repeat(n),
  'a table of 8,000 rows': (n) => `| a | b |\n|---|---|\n${'| tern | 8 |\n'.repeat(n / 13)}`,
  'a square table': (n) => square(Math.sqrt(n / 4)),
  'open brackets': (n) => '['.repeat(n),
  'links that never close': (n) => '[a]('.repeat(n / 4),
  'a ladder of back-ticks': (n) => Array.from({ length: Math.sqrt(n * 2) }, (_, i) => '`'.repeat(i)).join(' '),
  'open emphasis': (n) => '*a '.repeat(n / 3),
  'one long line': (n) => 'word '.repeat(n / 5),
  'one long word': (n) => 'Ab'.repeat(n / 2),
  'open quotations': (n) => '“a '.repeat(n / 3),
  'short lines': (n) => 'A line\n\n'.repeat(n / 8),
  bullets: (n) => '- a\n'.repeat(n / 4),
  headings: (n) => '## a\n\n'.repeat(n / 6),
  entities: (n) => '&amp;nbsp;'.repeat(n / 10),
};

const square = (side) =>
  [`| h `.repeat(side), '|---'.repeat(side), ...Array(Math.floor(side)).fill('| x '.repeat(side))].join('|\n');

export async function hostile(engine) {
  const { check, readMarkdown, readPage, rules } = await import(engine);
  const run = (text) => {
    for (const read of [readMarkdown, readPage]) check(read(text, { language: 'en' }), rules, { now: new Date() });
  };
  const rows = Object.entries(KINDS).map(([name, text]) => {
    const [half, full] = [SIZE / 2, SIZE].map((size) => fastest(() => run(text(size))) / 2);
    return [name, full.toFixed(1), (full / half).toFixed(2)];
  });
  print('Hostile text of 240 KB: milliseconds a check, and against half of it', ['text', 'ms', 'ratio'], rows);
}

function fastest(run) {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
