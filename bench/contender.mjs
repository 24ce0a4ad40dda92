/** Runs one contender over the corpus in a process of its own; prints its CPU seconds and what it read. */
import { articles } from './corpus.mjs';

const [name, engine] = process.argv.slice(2);
const texts = articles(Number(process.env.BENCH_ARTICLES ?? 200));
const warmUp = articles(60, 7);

async function contender() {
  if (name === 'ours') {
    const { check, readMarkdown, rules } = await import(engine);
    const options = { now: new Date() };
    return (text) => check(readMarkdown(text), rules, options).length;
  }
  if (name === 'markdownlint') {
    const { lint } = await import('markdownlint/sync');
    return (text) => lint({ strings: { text }, config: { default: true } }).text.length;
  }
  if (name === 'commonmark.js') {
    const commonmark = await import('commonmark');
    const parser = new commonmark.Parser();
    return (text) => (parser.parse(text) ? 1 : 0);
  }
  return (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i) & 1;
    return sum;
  };
}

const run = await contender();
let seen = 0;
for (const text of warmUp) seen += run(text);
const repeats = name === 'markdownlint' ? 1 : 5;
const start = process.cpuUsage();
for (let i = 0; i < repeats; i++) for (const text of texts) seen += run(text);
const { user, system } = process.cpuUsage(start);
console.log(
  JSON.stringify({
    name,
    seconds: (user + system) / 1e6 / repeats,
    articles: texts.length,
    bytes: texts.reduce((sum, text) => sum + text.length, 0),
    seen,
  }),
);
