/**
 * What every rule says about sound articles: whatever it says there with severity error or warning is likely wrong. The
 * language of a file is the name of its folder, or of a folder above it ("corpus/de/paper/article.md").
 *
 *   node bench/false-alarms.mjs <folder>…                 findings by rule, severity and language
 *   node bench/false-alarms.mjs --list <rule> <folder>…   each finding with file:line, words, fingerprint ("table/*", "*")
 *
 * Even a sound article has a defect now and then. Those that somebody has read and found right go into a list,
 * [{ "fingerprint", "file" }], where the file is the end of a path; with --right <list> they are left out.
 */
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const here = fileURLToPath(new URL('.', import.meta.url));
const bundle = `${here}../node_modules/.cache/newsroom-bench/false-alarms.mjs`;
await build({
  stdin: {
    contents: `export * from '../engine'; export { registerAllPhrases } from '../engine/phrases/all';
      export { readSource } from '../importer';`,
    resolveDir: here,
  },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
});
const { check, readSource, registerAllPhrases, reportFindings, rules } = await import(bundle);
registerAllPhrases();

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'string' }, right: { type: 'string' } },
});
if (positionals.length === 0) {
  console.error('Usage: node bench/false-alarms.mjs [--list <rule>] <folder>…');
  process.exit(2);
}

const files = positionals.flatMap((folder) => globSync('**/*.{md,txt}', { cwd: folder, absolute: true })).sort();
const now = new Date();
const right = values.right === undefined ? [] : JSON.parse(readFileSync(values.right, 'utf8'));
const isRight = (file, { fingerprint }) =>
  right.some((one) => one.fingerprint === fingerprint && file.endsWith(one.file));

const pages = files.map((file) => {
  const language = languageOf(file);
  const document = readSource(readFileSync(file, 'utf8'), {
    format: file.endsWith('.md') ? 'markdown' : 'page',
    language,
  });
  const findings = reportFindings(document, check(document, rules, { now }));
  return { file, language, findings: findings.filter((finding) => !isRight(file, finding)) };
});

if (values.list === undefined) printTable();
else printList(values.list);

function languageOf(file) {
  return (
    file
      .split(sep)
      .reverse()
      .find((name) => /^[a-z]{2}$/.test(name)) ?? null
  );
}

function printList(wanted) {
  const matches = (rule) =>
    wanted === '*' || rule === wanted || (wanted.endsWith('/*') && rule.startsWith(wanted.slice(0, -1)));
  for (const { file, findings } of pages)
    for (const { rule, severity, line, message, excerpt, fingerprint } of findings)
      if (matches(rule))
        console.log(`${file}:${line ?? 0}: ${severity}: ${message} (${rule}) ${fingerprint}\n    ${excerpt}`);
}

function printTable() {
  const languages = [...new Set(pages.map(({ language }) => language))].sort();
  const pagesIn = (language) => pages.filter((page) => language === undefined || page.language === language).length;
  const counts = new Map();
  for (const { language, findings } of pages) {
    for (const { rule, severity } of findings) {
      const key = `${rule} ${severity}`;
      if (!counts.has(key)) counts.set(key, new Map());
      counts.get(key).set(language, (counts.get(key).get(language) ?? 0) + 1);
    }
  }
  const rank = { error: 0, warning: 1, info: 2 };
  const rows = [...counts].map(([key, byLanguage]) => {
    const [rule, severity] = key.split(' ');
    return { rule, severity, byLanguage };
  });
  rows.sort((a, b) => rank[a.severity] - rank[b.severity] || a.rule.localeCompare(b.rule));

  const print = (rule, severity, numbers, rate) =>
    console.log(
      [
        rule.padEnd(38),
        severity.padEnd(9),
        ...numbers.map((number) => String(number).padStart(6)),
        rate.padStart(9),
      ].join(''),
    );
  const numbersOf = (sum) => [...languages.map((language) => sum(language)), sum()];
  print('rule', 'severity', [...languages.map((language) => language ?? '–'), 'all'], 'per page');
  print('(articles)', '', numbersOf(pagesIn), '');
  for (const { rule, severity, byLanguage } of rows) {
    const sum = (language) =>
      language === undefined ? [...byLanguage.values()].reduce((a, b) => a + b, 0) : (byLanguage.get(language) ?? 0);
    print(rule, severity, numbersOf(sum), (sum() / pages.length).toFixed(3));
  }
  console.log('\nfindings per page, metadata aside');
  for (const severities of [['error'], ['warning'], ['error', 'warning'], ['info']]) {
    const rate = (language) =>
      rows
        .filter(({ rule, severity }) => severities.includes(severity) && !rule.startsWith('metadata/'))
        .flatMap(({ byLanguage }) => [...byLanguage])
        .filter(([of]) => language === undefined || of === language)
        .reduce((sum, [, number]) => sum + number, 0) / pagesIn(language);
    console.log(
      severities.join(' or ').padEnd(47) +
        languages.map((language) => rate(language).toFixed(2).padStart(6)).join('') +
        rate().toFixed(2).padStart(6),
    );
  }
}
