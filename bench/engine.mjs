import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const here = fileURLToPath(new URL('.', import.meta.url));

/** Bundles the engine as it stands, with the phrases of all languages. @returns its file. */
export async function buildEngine() {
  const outfile = `${here}../node_modules/.cache/newsroom-bench/engine.mjs`;
  await build({
    stdin: {
      contents: `import { registerAllPhrases } from '../engine/phrases/all'; registerAllPhrases(); export * from '../engine'`,
      resolveDir: here,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
  });
  return outfile;
}

/** User and system time of this process, in milliseconds. */
export function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** @param part - 0 to 1. */
export const quantile = (list, part) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))];

/** Prints a table; the first column is words, the others are figures. */
export function print(title, columns, rows) {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  console.log(`\n${title}\n`);
  for (const row of cells)
    console.log(
      row
        .map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
        .join('  ')
        .trimEnd(),
    );
}
