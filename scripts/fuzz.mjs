/**
 * `npm run fuzz [-- --runs 1000000 --seed 1]`: what must hold for any text, on a million generated and mutated documents.
 * Reports the seed, so that a run can be repeated, and every text that does not hold.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { root } from './lib/run.mjs';

/** Documents of one process; a failure ends its process only. */
const BATCH = 10_000;

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000000' }, seed: { type: 'string', default: String(Date.now() | 0) } },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
const program = `${root}/node_modules/.cache/newsroom-fuzz/fuzz.cjs`;
await build({
  entryPoints: [`${root}/tests/engine/fuzz.ts`],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  define: { __dirname: JSON.stringify(`${root}/tests/engine`) },
  logLevel: 'error',
});

console.log(`${runs} documents, seed ${seed}`);
const started = Date.now();
let next = 0;
let done = 0;
let failed = 0;
await Promise.all(Array.from({ length: availableParallelism() }, worker));
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(`${done} documents in ${minutes} minutes, seed ${seed}: ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function worker() {
  while (next * BATCH < runs) {
    const batch = next++;
    const size = Math.min(BATCH, runs - batch * BATCH);
    if (!(await isSound(size, seed + batch))) failed++;
    done += size;
    if (batch % 10 === 9) console.log(`${done} done, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
  }
}

function isSound(size, own) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, String(size), String(own)], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}
