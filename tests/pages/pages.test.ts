import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown, readPage } from '../../engine';
import {
  expectedFields,
  falseAlarms,
  importedFields,
  importedLines,
  importedTables,
  missedFindings,
  readExpected,
  saidOfMarkdown,
  saidOfPage,
} from './judge';

const OURS = __dirname;
/** Real pages, kept outside the repository; judged as well where they are at hand. */
const REAL = join(__dirname, '../../../shared/source-pages');

const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.expected.json'))
        .map((file) => join(folder, file.replace(/\.expected\.json$/, '')))
    : [];

const pages = [...namesIn(OURS), ...namesIn(REAL)].map((path) => ({
  path,
  name: path.split('/').pop() ?? path,
  text: readFileSync(`${path}.txt`, 'utf8'),
  expected: readExpected(`${path}.expected.json`),
}));

describe.each(pages)('$name', ({ text, expected }) => {
  it('says what every line is', () => expect(importedLines(text, expected.language)).toEqual(expected.lines));

  it('finds everything that is broken', () =>
    expect(missedFindings(saidOfPage(text, expected.language), expected)).toEqual([]));

  it('raises no false alarm', () => expect(falseAlarms(saidOfPage(text, expected.language), expected)).toEqual([]));

  it('reads the fields and counts the parts', () =>
    expect(importedFields(text, expected.language)).toEqual(expectedFields(expected)));
});

describe.each(pages.filter(({ expected }) => expected.repairedTable))('$name', ({ text, expected }) => {
  it('repairs its last table', () =>
    expect(importedTables(text).at(-1)).toEqual([
      expected.repairedTable?.header,
      ...(expected.repairedTable?.rows ?? []),
    ]));
});

const soundFolder = join(OURS, 'sound');
const sound = readdirSync(soundFolder).map((name) => ({ name, text: readFileSync(join(soundFolder, name), 'utf8') }));

/** "town-bulletin.es.txt" is in Spanish. */
const languageIn = (name: string): string | undefined => /\.(\w\w)\.\w+$/.exec(name)?.[1];

it.each(sound)('has nothing to say against $name', ({ name, text }) =>
  expect(
    (name.endsWith('.md') ? saidOfMarkdown : saidOfPage)(text, languageIn(name)).filter(
      ({ severity }) => severity !== 'info',
    ),
  ).toEqual([]),
);

/** A page may be read in the wrong language: its words are no furniture in any other either. */
it.each(['de', 'en', 'es', 'fr', 'uk'].flatMap((language) => sound.map((page) => ({ language, ...page }))))(
  'takes nothing for furniture in $name, read with the phrases in $language',
  ({ name, text, language }) =>
    expect(
      (name.endsWith('.md') ? readMarkdown : readPage)(text, { language }).blocks.filter(
        ({ role }) => role === 'furniture' || role === 'call',
      ),
    ).toEqual([]),
);

afterAll(() => {
  const sum = (count: (page: (typeof pages)[number]) => number) =>
    pages.reduce((total, page) => total + count(page), 0);
  const lines = sum(({ expected }) => Object.keys(expected.lines).length);
  const rightLines = sum(({ text, expected }) => {
    const labels: Readonly<Record<string, string>> = importedLines(text, expected.language);
    return Object.entries(expected.lines).filter(([line, label]) => labels[line] === label).length;
  });
  const findings = sum(({ expected }) => expected.findings.length);
  const missed = sum(({ text, expected }) => missedFindings(saidOfPage(text, expected.language), expected).length);
  const alarms = sum(({ text, expected }) => falseAlarms(saidOfPage(text, expected.language), expected).length);
  process.stdout.write(
    `${pages.length} pages: lines ${rightLines} of ${lines}, findings ${findings - missed} of ${findings}, false alarms ${alarms}\n`,
  );
});
