/** How much text a core checks, against parsers and linters. */
import { execFileSync } from 'node:child_process';
import { here, median, print } from './engine.mjs';

const ROUNDS = 4;
const PEERS = ['ours', 'ours, tables only', 'commonmark.js', 'mdast + GFM', 'markdownlint', 'rumdl', 'char loop'];

/** Rounds alternate in order, each contender in a process of its own, warmed up; CPU time of a pass, medians. */
export function throughput(engine, corpus) {
  const runs = new Map(PEERS.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of round % 2 ? [...PEERS].reverse() : PEERS) {
      const out = execFileSync(process.execPath, [`${here}contender.mjs`, name, engine, corpus], { encoding: 'utf8' });
      const run = JSON.parse(out);
      if (run) runs.get(name).push(run);
    }
  }
  const { articles, bytes } = runs.get('ours')[0];
  const of = (name) => median(runs.get(name).map(({ seconds }) => seconds));
  const base = of('markdownlint');
  const rows = PEERS.filter((name) => runs.get(name).length > 0).map((name) => {
    const own = of(name);
    const spread = runs.get(name).map(({ seconds }) => seconds / own);
    return [
      name,
      (articles / own).toFixed(0),
      (bytes / own / 1e6).toFixed(1),
      (base / own).toFixed(1),
      `${Math.min(...spread).toFixed(2)}–${Math.max(...spread).toFixed(2)}`,
    ];
  });
  const title = `Throughput: ${articles} articles, ${(bytes / 1e6).toFixed(2)} MB, ${ROUNDS} rounds, CPU time, medians`;
  print(title, ['contender', 'articles/s', 'MB/s', '× markdownlint', 'spread'], rows);
  if (runs.get('rumdl').length === 0) console.log('(rumdl is not installed: npm install --no-save rumdl)');
}
