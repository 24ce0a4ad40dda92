/**
 * What the importer makes of real news pages: how many titles are exact, how many bylines right, how much of the text is there.
 *
 *   node bench/extraction.mjs [--peers <folder>] [--list] [--only odd|even] <folder>
 *
 * The folder holds pages in `html/` and `labels.json`, written by somebody who read them:
 *
 *   [{ "file": "harbour.html", "title": "Harbour reopens", "bylines": [["Ines Holm"]], "text": "The harbour …" }]
 *
 * `bylines` are the answers that are right, each the names or null; pages without `text` count for title and byline alone.
 * A byline is right when it holds all names and hardly a word more. Text is compared by runs of four words. With --peers
 * the same is asked of @mozilla/readability and defuddle, where that folder's node_modules have them, and jsdom.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { here, print } from './engine.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' }, only: { type: 'string' }, peers: { type: 'string' } },
});
const [folder] = positionals;
if (!folder) {
  console.error('Usage: node bench/extraction.mjs [--peers <folder>] [--list] [--only odd|even] <folder>');
  process.exit(2);
}

const { outputFiles } = await build({
  stdin: {
    contents: `export { registerAllPhrases } from '../engine/phrases/all'; export { importPage } from '../importer'; export { readHtml } from '../shared/html';
      export { languageOf } from '../shared/language';`,
    resolveDir: here,
  },
  write: false,
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
});
const bundle = Buffer.from(outputFiles[0].contents).toString('base64');
const { importPage, languageOf, readHtml, registerAllPhrases } = await import(`data:text/javascript;base64,${bundle}`);
registerAllPhrases();

/** Words that a byline may have beside its names: "by", a role, the paper. */
const BESIDE_WORDS = 10;
const now = new Date('2026-01-01T00:00:00Z');
/** By name: what it makes of a page, `{ title, byline, text }`. */
const contenders = { ours, ...(values.peers ? await peersIn(resolve(values.peers)) : {}) };

const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'));
const pages = labels
  .map((label, index) => ({ ...label, isOdd: index % 2 === 0 }))
  .filter(({ isOdd }) => values.only === undefined || isOdd === (values.only === 'odd'));
const judged = [];
for (const page of pages) {
  const html = readFileSync(join(folder, 'html', page.file), 'utf8');
  const by = {};
  for (const [name, read] of Object.entries(contenders)) {
    const said = await Promise.resolve(html)
      .then((source) => read(source, page.url))
      .catch((error) => ({ title: null, byline: null, text: '', error }));
    if (said.error) console.error(`${page.file}: ${name}: ${said.error.message}`);
    by[name] = {
      said,
      isTitled: plain(said.title) === plain(page.title),
      isSigned: page.bylines.some((names) => isByline(said.byline, names)),
      ...(page.text === undefined ? {} : overlapOf(page.text, said.text)),
    };
  }
  judged.push({ ...page, by });
}

const columns = ['title exact', 'byline right', 'text F1', 'precision', 'recall'];
const parts = [
  ['all', judged],
  ['odd', judged.filter(({ isOdd }) => isOdd)],
  ['even', judged.filter(({ isOdd }) => !isOdd)],
];
for (const [part, own] of parts.filter(([, some]) => some.length > 0 && (values.only === undefined || some === judged)))
  print(
    `${own.length} pages (${part}), ${own.filter(({ text }) => text !== undefined).length} of them with text`,
    ['', ...columns],
    Object.keys(contenders).map((name) => {
      const all = own.map(({ by }) => by[name]);
      const read = all.filter(({ f1 }) => f1 !== undefined);
      const mean = (list, of) => (list.reduce((sum, one) => sum + Number(of(one)), 0) / list.length).toFixed(3);
      return [
        name,
        mean(all, (one) => one.isTitled),
        mean(all, (one) => one.isSigned),
        ...['f1', 'precision', 'recall'].map((figure) => mean(read, (one) => one[figure])),
      ];
    }),
  );

if (values.list)
  for (const { file, title, bylines, by } of judged) {
    const { said, isTitled, isSigned, f1 = 1, precision, recall } = by.ours;
    if (!isTitled) console.log(`\n${file}\n  title  ${title}\n  said   ${said.title}`);
    if (!isSigned)
      console.log(`\n${file}\n  byline ${JSON.stringify(bylines)}\n  said   ${JSON.stringify(said.byline)}`);
    if (f1 < 0.9)
      console.log(`\n${file}\n  text   ${[f1, precision, recall].map((one) => one.toFixed(2)).join(' / ')}`);
  }

/** The drafts: body, standfirst, boxes, questions and answers, as plain text. */
function ours(html) {
  const { text, hints } = readHtml(html);
  const page = importPage(text, { hints, language: languageOf(null, text), now });
  const { title, standfirst, byline, body, factBoxes, faqs, readerQuestions } = page;
  const texts = body.flatMap((block) => {
    if (block.markdown !== undefined) return [block.markdown];
    if (block.grid) return block.grid.rows.map((row) => row.join(' '));
    if (block.text !== undefined) return [block.text];
    const entries = [block.faqs, block.factBox, block.question];
    return [
      ...(entries[0] ?? []).flatMap((index) => [faqs[index].question, faqs[index].answer]),
      ...(entries[1] === undefined ? [] : [factBoxes[entries[1]].title, factBoxes[entries[1]].body]),
      ...(entries[2] === undefined ? [] : [readerQuestions[entries[2]].question, readerQuestions[entries[2]].answer]),
    ];
  });
  return {
    title,
    byline: byline && [byline.names.join(' & '), byline.role].filter(Boolean).join(' '),
    text: [standfirst, ...texts].map(unmarked).join('\n'),
  };
}

/** Words of Markdown; pictures have none. */
function unmarked(markdown) {
  return (markdown ?? '')
    .replace(/!\[(?:\\.|[^\]\\])*\]\([^)]*\)/g, ' ')
    .replace(/\]\([^()\s]*\)/g, ']')
    .replace(/^\s*(?:\d+\.|[-*>#|]+)\s/gm, ' ')
    .replace(/\*{1,3}|~~|`|\\/g, '');
}

async function peersIn(path) {
  const require = createRequire(pathToFileURL(join(path, 'package.json')));
  const { JSDOM, VirtualConsole } = require('jsdom');
  // Styles are of no use here, and some break its parser.
  const open = (html, url = 'https://lamp.example/') =>
    new JSDOM(html.replace(/<style[\s\S]*?<\/style>/gi, ''), { url, virtualConsole: new VirtualConsole() });
  const wordsOf = (html) => {
    const { window } = open(
      (html ?? '').replace(/<(?=\/?(?:p|div|h\d|li|[uo]l|t[rdh]|br|figcaption|blockquote|section)\b)/gi, '\n<'),
    );
    const words = window.document.body.textContent;
    window.close();
    return words;
  };
  const peers = {};
  if (has('@mozilla/readability')) {
    const { Readability } = require('@mozilla/readability');
    peers.readability = (html, url) => {
      const { window } = open(html, url);
      const found = new Readability(window.document).parse();
      window.close();
      return { title: found?.title, byline: found?.byline ?? null, text: wordsOf(found?.content) };
    };
  }
  if (has('defuddle')) {
    const { Defuddle } = await import(pathToFileURL(join(path, 'node_modules/defuddle/dist/node.js')));
    // It tells of linked data that it cannot read.
    console.warn = () => {};
    peers.defuddle = async (html, url) => {
      const dom = open(html, url);
      const [{ error, log }, silent] = [console, () => {}];
      Object.assign(console, { error: silent, log: silent });
      const found = await Defuddle(dom, url).finally(() => Object.assign(console, { error, log }));
      dom.window.close();
      return { title: found.title, byline: found.author || null, text: wordsOf(found.content) };
    };
  }
  return peers;

  function has(name) {
    try {
      return Boolean(require.resolve(name));
    } catch {
      return false;
    }
  }
}

function plain(text) {
  return (text ?? '')
    .replace(/[‘’‚‛′`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

function isByline(said, names) {
  if (names === null || !said) return names === null && !said;
  let rest = plain(said).toLowerCase();
  for (const name of names.map((one) => plain(one).toLowerCase())) {
    if (!rest.includes(name)) return false;
    rest = rest.replace(name, ' ');
  }
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= BESIDE_WORDS;
}

/** Precision, recall and their mean over runs of four words. */
function overlapOf(right, said) {
  const [true_, found] = [right, said].map(runsOf);
  let both = 0;
  for (const [run, count] of found) both += Math.min(count, true_.get(run) ?? 0);
  const sizeOf = (runs) => [...runs.values()].reduce((sum, count) => sum + count, 0);
  const [precision, recall] = [found, true_].map((runs) => (sizeOf(runs) ? both / sizeOf(runs) : 0));
  return { precision, recall, f1: both ? (2 * precision * recall) / (precision + recall) : 0 };
}

function runsOf(text) {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const runs = new Map();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const run = words.slice(i, i + 4).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
