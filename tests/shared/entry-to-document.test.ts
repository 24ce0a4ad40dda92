import { check, rules } from '../../engine';
import { type EntryValues, entryToDocument } from '../../shared/entry-to-document';
import { gridOr } from '../../shared/grid';
import { ARTICLE_UID, FACT_BOX_UID, FAQ_UID, READER_QUESTION_UID } from '../../shared/uids';

const ROWS = [
  ['Class', 'Fare'],
  ['Seat', '29', 'from Monday'],
];
const table = (more: object = {}) => ({
  __component: 'newsroom.table',
  grid: { rows: ROWS, headerRows: 1, headerColumn: false },
  ...more,
});
const documentOf = (uid: string, values: EntryValues, language: string | null = 'en') =>
  entryToDocument({ uid }, values, { language }).document;
const article = (values: EntryValues) => documentOf(ARTICLE_UID, values);
const bylineOf = (authors: unknown) => article({ title: 'x', authors }).metadata.byline;
const idsOf = (values: EntryValues) => check(article(values), rules).map(({ rule }) => rule);

describe('an article', () => {
  it('reads the same from the server and from the form', () => {
    const stored = { title: 'Fares', body: [{ id: 7, ...table() }] };
    const form = { title: 'Fares', body: [{ __temp_key__: 'a0', ...table() }] };

    expect(article(form)).toEqual(article(stored));
    expect(idsOf(form)).toContain('table/ragged-row');
  });

  it('keeps the places of blocks it does not know', () => {
    const body = [
      { __component: 'app.poll' },
      null,
      { __component: 'newsroom.fact-box-embed', factBox: 'f1' },
      table(),
    ];

    const [finding] = check(article({ title: 'Fares', body }), rules).filter(({ rule }) => rule === 'table/ragged-row');

    expect(finding?.place?.path).toBe('body.3.grid');
  });

  it('reads a form whose fields are still empty', () => {
    expect(() => article({})).not.toThrow();
    expect(() => article({ title: undefined, body: undefined, authors: undefined, section: undefined })).not.toThrow();
  });

  it('takes the primary language of a locale', () => {
    expect(documentOf(ARTICLE_UID, {}, 'pt-BR').language).toBe('pt');
    expect(documentOf(ARTICLE_UID, {}, null).language).toBeNull();
  });
});

describe('the authors', () => {
  it.each([
    ['populated', [{ id: 1, name: 'Ines Holm' }]],
    ['connected in a form', { connect: [{ id: 1, name: 'Ines Holm' }], disconnect: [] }],
    ['connected with a label', { connect: [{ id: 1, label: 'Ines Holm' }], disconnect: [] }],
    ['set', { set: [{ name: 'Ines Holm' }] }],
  ])('are known when %s', (_, authors) => {
    expect(bylineOf(authors)).toMatchObject({ name: 'Ines Holm' });
  });

  it.each([
    ['an untouched form', { connect: [], disconnect: [] }],
    ['a form that only takes away', { connect: [], disconnect: [{ id: 1 }] }],
    ['a request with ids', ['a1']],
    ['an entry read without them', undefined],
  ])('are not asked for in %s', (_, authors) => {
    expect(bylineOf(authors)).toBeUndefined();
    expect(idsOf({ title: 'x', body: [], authors })).not.toContain('metadata/missing-byline');
  });

  it.each([
    ['populated and none', []],
    ['emptied', { set: [] }],
  ])('are missing when %s', (_, authors) => {
    expect(idsOf({ title: 'x', body: [], authors })).toContain('metadata/missing-byline');
  });
});

describe('a part', () => {
  it('is read with the fields of its type', () => {
    expect(documentOf(FACT_BOX_UID, { kind: 'figure', body: 'It carried 41,000.' }, 'en').kind).toBe('fact-box');
    expect(documentOf(FAQ_UID, { question: null, answer: 'Yes.' }, 'en').faqs).toMatchObject([{ question: null }]);
    expect(documentOf(READER_QUESTION_UID, { question: 'Why?', answer: null }, 'en').kind).toBe('reader-question');
  });
});

describe('the consent of a reader', () => {
  const isAskedFor = (values: EntryValues) => {
    const entry = { question: 'Will it stop at Aske?', answer: 'From May.', ...values };
    return check(documentOf(READER_QUESTION_UID, entry, 'en'), rules).some(
      ({ rule, severity }) => rule === 'reader-question/no-consent' && severity === 'error',
    );
  };

  it.each([
    ['an imported question', { askedBy: 'Sarah J.', consent: { version: 'published before' } }],
    ['a form that holds it as text', { askedBy: 'Sarah J.', consent: '{"version":"2026-10","publish":true}' }],
    ['a form without private fields', { askedBy: 'Sarah J.' }],
    ['a question of nobody', { askedBy: '', place: null, consent: null }],
  ])('is there, or not needed: %s', (_, values) => expect(isAskedFor(values)).toBe(false));

  it.each([
    ['none', null],
    ['no words that were agreed to', { version: ' ' }],
    ['a refusal', { version: '2026-10', publish: false }],
    ['text that is no JSON', 'yes'],
  ])('is missing for a name: %s', (_, consent) => expect(isAskedFor({ askedBy: 'Sarah J.', consent })).toBe(true));

  it('is missing for a place', () => expect(isAskedFor({ askedBy: ' ', place: 'Aske', consent: null })).toBe(true));
});

describe('a grid', () => {
  it('is read from JSON text too', () => {
    expect(gridOr(JSON.stringify({ rows: [['a']], headerRows: 0, headerColumn: true }))).toEqual({
      rows: [['a']],
      headerRows: 0,
      headerColumn: true,
    });
  });

  it.each([null, undefined, '', 'no grid', '{', 42, [], {}, { rows: 'x' }])('is none in %p', (value) => {
    expect(gridOr(value)).toBeNull();
  });

  it('loses no row that is broken', () => {
    expect(gridOr({ rows: [['a', 1], null, [true, {}]] })?.rows).toEqual([['a', '1'], [], ['true', '']]);
  });
});

describe('a question that waits', () => {
  const daysWaited = (state: string) =>
    check(
      documentOf(READER_QUESTION_UID, { question: 'Will it run?', state, createdAt: '2026-01-01T08:00:00.000Z' }),
      rules,
      { now: new Date('2026-02-01T08:00:00.000Z') },
    ).flatMap(({ rule, params }) => (rule === 'reader-question/unanswered-too-long' ? [params.days] : []));

  it.each(['received', 'accepted'])('is counted in days: %s', (state) => expect(daysWaited(state)).toEqual([31]));

  it.each(['declined', 'spam'])('is not one that nobody will answer: %s', (state) =>
    expect(daysWaited(state)).toEqual([]),
  );
});
