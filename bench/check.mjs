/**
 * How many articles a second the checker reads, as ratios against markdownlint (all rules) and commonmark.js (a parser
 * alone) in one run. Rounds alternate in order, each contender in a process of its own; CPU time, medians.
 *
 *   npm run bench
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROUNDS = 4;
const here = fileURLToPath(new URL('.', import.meta.url));
const engine = `${here}../node_modules/.cache/newsroom-bench/engine.mjs`;
await build({
  entryPoints: [`${here}../engine/index.ts`],
  outfile: engine,
  bundle: true,
  format: 'esm',
  platform: 'neutral',
});

const names = ['ours', 'commonmark.js', 'markdownlint', 'char loop'];
const seconds = new Map(names.map((name) => [name, []]));
let articles = 0;
let bytes = 0;
for (let round = 0; round < ROUNDS; round++) {
  for (const name of round % 2 ? [...names].reverse() : names) {
    const out = execFileSync(process.execPath, [`${here}contender.mjs`, name, engine], { encoding: 'utf8' });
    const result = JSON.parse(out);
    seconds.get(name).push(result.seconds);
    ({ articles, bytes } = result);
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const base = median(seconds.get('markdownlint'));
console.log(`${articles} articles, ${(bytes / 1e6).toFixed(2)} MB, ${ROUNDS} rounds, CPU time, medians\n`);
console.log('contender              articles/s     MB/s   × markdownlint   × commonmark.js   spread');
for (const name of names) {
  const own = median(seconds.get(name));
  const spread = `${(Math.min(...seconds.get(name)) / own).toFixed(2)}–${(Math.max(...seconds.get(name)) / own).toFixed(2)}`;
  const columns = [
    name.padEnd(20),
    (articles / own).toFixed(0).padStart(12),
    (bytes / own / 1e6).toFixed(1).padStart(8),
    (base / own).toFixed(1).padStart(17),
    (median(seconds.get('commonmark.js')) / own).toFixed(2).padStart(17),
    spread.padStart(12),
  ];
  console.log(columns.join(' '));
}
