/** How long an editor's check takes, from the text to the findings: the whole, and again after one key. */
import { articleOf } from './corpus.mjs';
import { print, quantile } from './engine.mjs';

/** Characters. */
const SIZES = [5_000, 30_000, 100_000, 1_000_000];
const ROUNDS = 60;

export async function latency(engine) {
  const { check, createMemory, readMarkdown, rules } = await import(engine);
  const { lint } = await import('markdownlint/sync');
  const options = { now: new Date() };
  const whole = (text) => check(readMarkdown(text, { language: 'en' }), rules, options);
  const warm = articleOf(100_000);
  for (let i = 0; i < 40; i++) whole(warm);
  /** One more letter in the middle of the text each time, as the edit view asks. */
  const typing = (text) => {
    const memory = createMemory();
    const middle = text.indexOf(' ', text.length / 2);
    return (keys) => {
      const typed = text.slice(0, middle) + 'a'.repeat(keys) + text.slice(middle);
      return check(readMarkdown(typed, { language: 'en', memory }), rules, { ...options, memory });
    };
  };
  const rows = SIZES.map((size) => {
    const text = articleOf(size);
    const key = times(ROUNDS, typing(text));
    const all = times(ROUNDS, () => whole(text));
    const peer = size > 100_000 ? [NaN] : times(5, () => lint({ strings: { text }, config: { default: true } }));
    return [
      `${size / 1000} KB`,
      ...[all, key].flatMap((own) => [ms(quantile(own, 0.5)), ms(quantile(own, 0.95))]),
      ms(quantile(peer, 0.5)),
    ];
  });
  print('Latency: milliseconds', ['article', 'check p50', 'p95', 'one key p50', 'p95', 'markdownlint p50'], rows);
}

const ms = (time) => (Number.isNaN(time) ? '' : time.toFixed(1));

function times(count, run) {
  return Array.from({ length: count }, (_, round) => {
    const start = performance.now();
    run(round);
    return performance.now() - start;
  });
}
