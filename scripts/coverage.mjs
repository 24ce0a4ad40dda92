/**
 * `npm run coverage`: whether each branch of engine and importer is reached by a test that says what an editor gets. Left
 * out are the tests that ask only whether any text is survived, and those on generated texts.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './lib/run.mjs';
import { runTool } from './lib/tools.mjs';

const TESTS = ['engine', 'importer', 'pages', 'shared'].map((folder) => `/tests/${folder}/`);
const SURVIVAL = ['/node_modules/', 'properties\\.test', 'hostile\\.test'];
const RESULTS = join(root, 'node_modules/.cache/newsroom/coverage');

/** What stands behind `??` or `=` for the compiler's sake where an index or a pattern is known to find something. */
const NOTHING = /^(?:''|0|-1|\[\]|\{\}|null|undefined|false)(?![\w.])/;
/** A call that is wrong in itself, and no text leads to. */
const MISUSE = /^if \(.*\) throw new Error\(/;

const { code, output } = await runTool(
  'jest',
  [
    ...['--selectProjects', 'unit', '--testPathPatterns', ...TESTS, '--testPathIgnorePatterns', ...SURVIVAL],
    ...['--setupFilesAfterEnv', join(root, 'tests/without-chance.ts'), '--silent', '--coverage'],
    ...['--collectCoverageFrom', '{engine,importer}/**/*.ts', '--coverageDirectory', RESULTS],
    ...['--coverageReporters', 'json'],
  ],
  { capture: true },
);
if (code !== 0) {
  console.error(output.trim());
  process.exit(1);
}

const files = Object.values(JSON.parse(readFileSync(join(RESULTS, 'coverage-final.json'), 'utf8')));
const branches = files.flatMap(branchesOf);
const counted = branches.filter(({ count, isForced }) => count > 0 || !isForced);
const missed = counted.filter(({ count }) => count === 0);
for (const { at, text } of missed) console.log(`${at}: ${text}`);
for (const room of ['engine', 'importer']) {
  const own = counted.filter(({ at }) => at.startsWith(room));
  console.log(`${room}: ${own.filter(({ count }) => count > 0).length} of ${own.length} branches reached`);
}
console.log(`${branches.length - counted.length} left out: values for the compiler, and errors of calls`);
process.exitCode = missed.length > 0 ? 1 : 0;

function branchesOf({ path, branchMap, b: counts }) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return Object.entries(branchMap).flatMap(([id, { loc, type, locations }]) =>
    counts[id].map((count, index) => {
      const { line, column } = locations[index].start.line === undefined ? loc.start : locations[index].start;
      const [before, text] = [lines[line - 1].slice(0, column), lines[line - 1].slice(column)];
      const isForced = (/(?:\?\?|=) $/.test(before) && NOTHING.test(text)) || MISUSE.test(text);
      const isElse = type === 'if' && index === 1;
      return { at: `${relative(root, path)}:${line}`, text: isElse ? `else of ${text}` : text, count, isForced };
    }),
  );
}
