import {
  type BodyInput,
  type Document,
  type Finding,
  type Grid,
  type Params,
  type PartInput,
  type Rule,
  applyTextEdits,
  chooseFirst,
  check,
  planRepairs,
  positionsIn,
  readArticle,
  readMarkdown,
  readPage,
  readPart,
} from '../../engine';

export const NOW = new Date('2026-01-15T12:00:00Z');

/** More words than any label or heading has, so that it is the body of a page. */
export const LEAD =
  'The first two trams rolled out of the old shed at dawn, and by noon a queue of families reached from the gates to the bridge over the canal.';
export const MORE =
  'Volunteers had spent eleven winters on the carriages, sanding benches and rewiring lamps, before the city agreed to lay the last stretch of track again.';

/** A pasted page with title, byline and lead, and what a test adds below. */
export const pageOf = (...below: readonly string[]): string =>
  ['Tram shed opens its gates', 'by Ines Holm', LEAD, ...below].join('\n\n');

export const page = (text: string): Document => readPage(text, { language: 'en' });
export const markdown = (text: string): Document => readMarkdown(text, { language: 'en' });
export const article = (body: readonly BodyInput[], more: object = {}): Document =>
  readArticle({ language: 'en', body, ...more });

/** A fact box, a FAQ entry or a reader question. */
export const part = (kind: PartInput['kind'], more: Partial<PartInput>): Document =>
  readPart({ language: 'en', body: null, ...more, kind });

export const prose = (text: string): BodyInput => ({ __component: 'newsroom.prose', markdown: text });
export const table = (...rows: readonly (readonly string[])[]): BodyInput => tableOf({ rows });
export const tableOf = (grid: Partial<Grid>): BodyInput => ({
  __component: 'newsroom.table',
  caption: null,
  source: null,
  grid: { rows: [], headerRows: 1, headerColumn: false, ...grid },
});

export const check1 = (rule: Rule, document: Document): Finding[] => check(document, [rule], { now: NOW });

/** What a rule says, as message, line (in an entry the field; 0: the whole page) and the values it quotes. */
export function findingsIn(rule: Rule, document: Document): [message: string, at: number | string, params: Params][] {
  const whole = document.fields[0]?.path === '' ? document.fields[0].source : null;
  const positionOf = positionsIn(whole ?? '');
  return check1(rule, document).map(({ message, place, params }) => [
    message,
    place === null ? 0 : whole === null ? place.path : positionOf(place.start).line,
    params,
  ]);
}

export const linesIn = (rule: Rule, document: Document): (number | string)[] =>
  findingsIn(rule, document).map(([, at]) => at);

export const severitiesIn = (rule: Rule, document: Document): string[] =>
  check1(rule, document).map(({ severity }) => severity);

export const fixesIn = (rule: Rule, document: Document): string[][] =>
  check1(rule, document).map(({ fixes }) => fixes.map(({ kind, label }) => `${kind} ${label}`));

/** The words that a finding points at, as they stand in the text. */
export const quotesIn = (rule: Rule, text: string, read: (text: string) => Document = page): string[] =>
  check1(rule, read(text)).map(({ place }) => text.slice(place?.start, place?.end));

/** A Markdown text after the fixes of one rule: the first that is not a pick, or the one with the label. */
export function repaired(rule: Rule, text: string, label?: string): string {
  const document = markdown(text);
  const choose = (finding: Finding): number | null =>
    label === undefined ? chooseFirst(finding) : finding.fixes.findIndex((fix) => fix.label === label);
  const edits = planRepairs(document, check1(rule, document), choose).flatMap((repair) =>
    repair.edits.flatMap((edit) => (edit.kind === 'text' ? [edit] : [])),
  );
  return applyTextEdits(text, edits);
}
