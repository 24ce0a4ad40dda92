/**
 * `npm run generate`: the lists of rules and of their examples (engine/rules/{index,examples}.ts) from the files beside them,
 * and docs/rules from the rules themselves. With `--check` nothing is written, and the exit code is 1 when something is stale.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadRules } from './lib/rules.mjs';
import { exampleIndex, ruleIndex, rulePage, rulesReadme } from './lib/rule-docs.mjs';
import { root } from './lib/run.mjs';

const RULES = 'engine/rules';
const DOCS = 'docs/rules';

const isCheck = process.argv.includes('--check');
const stale = [];

const files = ruleFiles();
const [index, examples] = [ruleIndex(files), exampleIndex(files)];
put(`${RULES}/index.ts`, index);
put(`${RULES}/examples.ts`, examples);

// In a check the rules are read as they stand: a stale index is said, and its rules' pages are judged all the same.
const rules = await loadRules(index, examples);
const pages = new Map(rules.map((rule) => [`${DOCS}/${rule.id}.md`, rulePage(rule)]));
pages.set(`${DOCS}/README.md`, rulesReadme(rules));
for (const [path, text] of pages) put(path, text);
for (const path of filesUnder(DOCS)) if (!pages.has(path)) remove(path);

if (isCheck && stale.length) {
  console.error(`Stale: ${stale.join(', ')}\nRun: npm run generate`);
  process.exit(1);
}
console.log(`${rules.length} rules, ${stale.length} files ${isCheck ? 'stale' : 'written'}.`);

function ruleFiles() {
  return filesUnder(RULES)
    .filter((path) => path.endsWith('.ts') && path.slice(RULES.length + 1).includes('/'))
    .filter((path) => readFileSync(join(root, path), 'utf8').includes('defineRule('))
    .map((path) => path.slice(RULES.length + 1, -'.ts'.length));
}

function filesUnder(folder) {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${folder}${join(entry.parentPath, entry.name).slice(full.length)}`.replaceAll('\\', '/'))
    .sort();
}

function put(path, text) {
  const full = join(root, path);
  if (existsSync(full) && readFileSync(full, 'utf8') === text) return;
  stale.push(path);
  if (isCheck) return;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function remove(path) {
  stale.push(path);
  if (!isCheck) rmSync(join(root, path));
}
