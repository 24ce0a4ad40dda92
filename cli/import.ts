import { type ImportResult, importPage } from '../importer';
import { languageOf } from '../shared/language';
import { count } from './count';
import { type PageOptions, readSource } from './source';
import { WrongUse } from './wrong-use';

/** Prints the drafts that a page becomes, as text or JSON. @returns 0. @throws {WrongUse} */
export async function importFile(file: string, { format, locale, stdinFilename }: PageOptions): Promise<number> {
  if (format !== 'text' && format !== 'json')
    throw new WrongUse(`import has no format "${format}", choose text or json`);
  const { text, hints, format: kind } = await readSource(file, stdinFilename);
  const result = importPage(text, { format: kind, hints, language: languageOf(locale, text), now: new Date() });
  process.stdout.write(format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : toText(result));
  return 0;
}

function toText(result: ImportResult): string {
  const { byline, findings, lines, removed, repairs } = result;
  const author = byline ? [byline.name, byline.role].filter(Boolean).join(', ') : null;
  const rows: [string, string | null][] = [
    ['Title', result.title],
    ['Second headline', result.secondTitle],
    ['Slug', result.slug],
    ['Byline', author],
    ['Section', result.section],
    ['Body', count(result.body.length, 'block')],
    [
      'Parts',
      [
        count(result.factBoxes.length, 'fact box', 'fact boxes'),
        count(result.faqs.length, 'FAQ entry', 'FAQ entries'),
        count(result.readerQuestions.length, 'reader question'),
      ].join(', '),
    ],
    ['Lines', `${Object.keys(lines).length} placed`],
  ];
  const head = rows.map(([name, value]) => `${`${name}:`.padEnd(17)}${value ?? '–'}\n`).join('');
  const list = (name: string, items: readonly string[]): string =>
    items.length ? `\n${name}\n${items.map((item) => `  ${item}\n`).join('')}` : '';
  return (
    head +
    list(
      'Repaired',
      repairs.map(({ lines: [from, to], rules }) => `${span(from, to)}: ${rules.join(', ')}`),
    ) +
    list(
      'Taken off',
      removed.map(({ lines: [from, to], rule, text }) => `${span(from, to)}: ${text} (${rule})`),
    ) +
    list(
      'To look at',
      findings.map(
        ({ line, severity, message, rule }) =>
          `${line === null ? 'page' : `line ${line}`}: ${severity}: ${message} (${rule})`,
      ),
    )
  );
}

const span = (from: number, to: number): string => (from === to ? `line ${from}` : `lines ${from}–${to}`);
