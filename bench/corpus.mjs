/**
 * Articles to measure with: generated with a fixed seed from words of our own, in the sizes of real news archives
 * (bytes: median 6 KB, a tenth above 14 KB, up to 96 KB; some with tables, lists, broken rows and leftovers).
 */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const WORDS =
  'river council bridge night train market library harbour the a of and to in for with on at from by after before town city people plan report year month week house street school water garden light winter summer member mayor office price cost million open close build repair move begin end show say ask answer new old small large long short early late public local first last next'.split(
    ' ',
  );

/** Mulberry32 (public domain, Tommy Ettinger): a small generator whose numbers depend on the seed alone. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function articles(count, seed = 20261122) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const words = (n) => Array.from({ length: n }, () => pick(WORDS)).join(' ');
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const sentence = () =>
    `${capital(words(6 + Math.floor(next() * 16)))}${next() < 0.1 ? `, “${words(5)},” said ${capital(pick(WORDS))} Holm` : ''}.`;
  const paragraph = () => Array.from({ length: 2 + Math.floor(next() * 5) }, sentence).join(' ');
  const heading = () => `## ${capital(words(3 + Math.floor(next() * 6)))}`;
  const list = () => Array.from({ length: 3 + Math.floor(next() * 5) }, () => `- ${capital(words(8))}`).join('\n');
  const row = (width) => `| ${Array.from({ length: width }, () => words(1 + Math.floor(next() * 3))).join(' | ')} |`;
  const table = () => {
    const width = 2 + Math.floor(next() * 4);
    const rows = Array.from({ length: 3 + Math.floor(next() * 10) }, () => row(next() < 0.03 ? width - 1 : width));
    return [row(width), `|${'---|'.repeat(width)}`, ...rows].join('\n');
  };
  const inline = () =>
    `${sentence()} See [${words(2)}](https://example.org/${pick(WORDS)}) and *${words(2)}*. ${sentence()}`;
  return Array.from({ length: count }, () => {
    const size = Math.min(96_000, 1_800 * Math.exp(1.1 + next() * next() * 3));
    const blocks = [`# ${capital(words(8))}`, `By Ines Holm`];
    for (let length = 0; length < size; length += blocks.at(-1).length + 2) {
      const dice = next();
      blocks.push(
        dice < 0.62
          ? paragraph()
          : dice < 0.74
            ? heading()
            : dice < 0.84
              ? inline()
              : dice < 0.92
                ? list()
                : dice < 0.96
                  ? table()
                  : sentence(),
      );
    }
    if (next() < 0.1) blocks.push('You may also like', 'Leave a Comment');
    return `${blocks.join('\n\n')}\n`;
  });
}

/**
 * What is measured, and other articles to warm up with.
 *
 * @param folder - Of Markdown files to take instead; '' for generated articles.
 */
export function articlesOf(folder, count = 200) {
  if (!folder) return { texts: articles(count), warmUp: articles(100, 7) };
  const texts = globSync('**/*.md', { cwd: folder, absolute: true })
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
  return { texts: texts.filter((_, i) => i % 3 !== 0).slice(0, count), warmUp: texts.filter((_, i) => i % 3 === 0) };
}

/** A generated article of about so many characters. */
export function articleOf(size) {
  let text = '';
  for (const article of articles(400, 11)) if ((text += `${article}\n`).length >= size) break;
  return text.slice(0, text.indexOf('\n\n', Math.min(size, text.length - 3)) + 1);
}
