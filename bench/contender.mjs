/** Runs one contender over the corpus in a process of its own; prints its CPU seconds a pass, or null where it is not there. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articlesOf } from './corpus.mjs';
import { cpu } from './engine.mjs';

/** Milliseconds of a processor, for warm-up, as compilers take longer over some than over others, and for measuring. */
const WARM_UP = 6000;
const MEASURED = 2500;

const [name, engine, corpus] = process.argv.slice(2);
const { texts, warmUp } = articlesOf(corpus);
const bytes = texts.reduce((sum, text) => sum + text.length, 0);
const seconds = name === 'rumdl' ? rumdl() : await measure();
console.log(JSON.stringify(seconds === null ? null : { seconds, articles: texts.length, bytes }));

async function measure() {
  const run = await contender();
  let seen = 0;
  for (const until = cpu() + WARM_UP; cpu() < until;) for (const text of warmUp) seen += run(text);
  let passes = 0;
  const start = cpu();
  for (const until = start + MEASURED; cpu() < until; passes++) for (const text of texts) seen += run(text);
  if (seen === 0) throw new Error('Nothing was read');
  return (cpu() - start) / 1000 / passes;
}

async function contender() {
  switch (name) {
    case 'ours':
    case 'ours, tables only': {
      const { check, readMarkdown, rules } = await import(engine);
      const chosen = name === 'ours' ? rules : rules.filter(({ id }) => id.startsWith('table/'));
      const options = { now: new Date() };
      return (text) => check(readMarkdown(text, { language: 'en' }), chosen, options).length + 1;
    }
    case 'markdownlint': {
      const { lint } = await import('markdownlint/sync');
      return (text) => lint({ strings: { text }, config: { default: true } }).text.length + 1;
    }
    case 'commonmark.js': {
      const commonmark = await import('commonmark');
      const parser = new commonmark.Parser();
      return (text) => (parser.parse(text) ? 1 : 0);
    }
    case 'mdast + GFM': {
      const { fromMarkdown } = await import('mdast-util-from-markdown');
      const { gfm } = await import('micromark-extension-gfm');
      const { gfmFromMarkdown } = await import('mdast-util-gfm');
      const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
      return (text) => fromMarkdown(text, options).children.length;
    }
    default:
      return (text) => {
        let sum = 1;
        for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i) & 1;
        return sum;
      };
  }
}

/** A program of its own: its start, reading and printing count. On one core, as the others. */
function rumdl() {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-bench-'));
  try {
    const program = join(createRequire(import.meta.url).resolve('rumdl/package.json'), '../bin/rumdl');
    for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.md`), text);
    const script = `"$1" "$2" check --no-cache "$3" >/dev/null 2>&1; times`;
    const { stdout } = spawnSync('sh', ['-c', script, 'sh', process.execPath, program, folder], {
      env: { ...process.env, RAYON_NUM_THREADS: '1' },
      encoding: 'utf8',
    });
    // The second line is what the children took: "0m1.52s 0m0.08s".
    const times = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
    return times.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
