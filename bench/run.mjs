/**
 * `npm run bench [-- --corpus <folder>]`: speed and size of the checker as ratios against its peers in one run.
 *
 * Without a folder the articles are generated; with one they are its Markdown files. Absolute figures wobble with the
 * machine, ratios hardly do.
 */
import { parseArgs } from 'node:util';
import { buildEngine } from './engine.mjs';
import { hostile } from './hostile.mjs';
import { latency } from './latency.mjs';
import { sizes } from './sizes.mjs';
import { throughput } from './throughput.mjs';

const { values } = parseArgs({ options: { corpus: { type: 'string', default: '' } } });
const engine = await buildEngine();
throughput(engine, values.corpus);
await latency(engine);
await hostile(engine);
await sizes();
