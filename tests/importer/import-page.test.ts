import { importPage, readSource, repairPage, type ImportResult } from '../../importer';
import { LEAD, MORE, NOW, pageOf } from '../engine/findings';

const imported = (text: string, more = {}) => importPage(text, { language: 'en', now: NOW, ...more });
const bodyOf = ({ body }: ImportResult) =>
  body.map((block) => ('markdown' in block ? block.markdown : 'grid' in block ? block.grid.rows : block));

const FULL = [
  'Home » City » Tram shed opens its gates',
  'Tram shed opens its gates',
  'by Ines Holm Transport Editor',
  'Published 3 May 2026',
  'Why the Tram Shed of Velmar Opens So Late',
  LEAD,
  'What it cost',
  '• A roof\n• Two trams',
  'Did you know? The shed is from 1911.',
  '| Year | Trams |\n|---|---|\n| 1911 | 40 |',
  'Reader Question: “Will it stay?” – Ole B., Aske',
  'A: Yes, it will.',
  'FAQ',
  'Q: Is it free?\nA: On Sundays.\nQ: Is it far?\nA: No.',
  'Read our report on the trams of the north.',
  'ADVERTISEMENT',
].join('\n\n');

describe('the drafts of a page', () => {
  const page = imported(FULL);

  it('have title, second title, slug, section, byline and date', () =>
    expect(page).toMatchObject({
      title: 'Tram shed opens its gates',
      secondTitle: 'Why the Tram Shed of Velmar Opens So Late',
      slug: 'tram-shed-opens-its-gates',
      standfirst: null,
      section: 'City',
      byline: { name: 'Ines Holm', names: ['Ines Holm'], role: 'Transport Editor', generic: false },
      publishedAt: '2026-05-03T00:00:00.000Z',
    }));

  it('have a body of prose, tables, embeds and calls, in the order of the page', () =>
    expect(page.body).toEqual([
      {
        __component: 'newsroom.prose',
        markdown: `## Why the Tram Shed of Velmar Opens So Late\n\n${LEAD}\n\n## What it cost\n\n- A roof\n- Two trams`,
      },
      { __component: 'newsroom.fact-box-embed', factBox: 0 },
      {
        __component: 'newsroom.table',
        caption: null,
        source: null,
        grid: {
          rows: [
            ['Year', 'Trams'],
            ['1911', '40'],
          ],
          headerRows: 1,
          headerColumn: false,
        },
      },
      { __component: 'newsroom.question-embed', question: 0 },
      { __component: 'newsroom.prose', markdown: '## FAQ' },
      { __component: 'newsroom.faq-embed', faqs: [0, 1] },
      { __component: 'newsroom.call', text: 'Read our report on the trams of the north.', url: null },
    ]));

  it('have the parts as entries of their own', () => {
    expect(page.factBoxes).toEqual([{ kind: 'did-you-know', title: 'Did you know?', body: 'The shed is from 1911.' }]);
    expect(page.faqs).toEqual([
      { question: 'Is it free?', answer: 'On Sundays.' },
      { question: 'Is it far?', answer: 'No.' },
    ]);
    expect(page.readerQuestions).toEqual([
      { question: 'Will it stay?', answer: 'Yes, it will.', askedBy: 'Ole B.', place: 'Aske' },
    ]);
  });

  it('come with an account of every line', () =>
    expect(page.lines).toEqual({
      1: 'breadcrumb',
      3: 'title',
      5: 'byline',
      7: 'date',
      9: 'heading',
      11: 'paragraph',
      13: 'heading',
      15: 'list-item',
      16: 'list-item',
      18: 'fact-box:did-you-know',
      20: 'table',
      21: 'table',
      22: 'table',
      24: 'reader-question',
      26: 'reader-answer',
      28: 'faq-heading',
      30: 'faq-question',
      31: 'faq-answer',
      32: 'faq-question',
      33: 'faq-answer',
      35: 'call-to-action',
      37: 'furniture:ad-marker',
    }));

  it('say what was taken off, and why', () =>
    expect(page.removed.map(({ lines, rule, text }) => [lines, rule, text])).toEqual([
      [[1, 1], 'structure/breadcrumb-in-body', 'Home » City » Tram shed opens its gates'],
      [[37, 37], 'placeholder/ad-marker', 'ADVERTISEMENT'],
    ]));

  it('say where each piece went', () => {
    const becomes = Object.fromEntries(page.pieces.map(({ lines, becomes: path }) => [lines[0], path]));
    expect(becomes).toMatchObject({
      1: 'section',
      3: 'title',
      9: 'body.0',
      18: 'factBoxes.0',
      20: 'body.2',
      31: 'faqs.0',
      37: null,
    });
  });

  it('are the same each time', () => expect(imported(FULL)).toEqual(page));
});

describe('what an import leaves as it is', () => {
  it('invents nothing for an empty text', () =>
    expect(imported('')).toMatchObject({
      title: null,
      slug: null,
      byline: null,
      publishedAt: null,
      body: [],
      factBoxes: [],
      faqs: [],
      readerQuestions: [],
      removed: [],
      repairs: [],
      lines: {},
      pieces: [],
    }));

  it('keeps a call with its link as prose', () =>
    expect(bodyOf(imported(pageOf('Read our [report](/report) on the trams of the north.')))).toEqual([
      `${LEAD}\n\nRead our [report](/report) on the trams of the north.`,
    ]));

  it('leaves a lost question open', () =>
    expect(imported(pageOf('FAQ', 'No, it is free.')).faqs).toEqual([{ question: null, answer: 'No, it is free.' }]));

  it('leaves a missing answer open', () =>
    expect(imported(pageOf('Reader Question: Will it stay?', MORE)).readerQuestions).toEqual([
      { question: 'Will it stay?', answer: null, askedBy: null, place: null },
    ]));

  it('keeps what would mark an answer in another language', () =>
    expect(
      importPage('Verður það opið?\n\nA: Já.', {
        language: 'is',
        hints: { 1: 'reader-question', 3: 'reader-answer' },
      }).readerQuestions,
    ).toMatchObject([{ question: 'Verður það opið?', answer: 'A: Já.' }]));

  it('takes no initial for the mark of an answer', () =>
    expect(
      imported(pageOf('Reader Question: Will it stay?', 'A. Holm, who built it, says so.')).readerQuestions,
    ).toEqual([{ question: 'Will it stay?', answer: null, askedBy: null, place: null }]));

  it('says that a byline names nobody', () =>
    expect(imported(`Trams return\n\nby Staff Reporter\n\n${LEAD}`).byline).toEqual({
      name: 'Staff Reporter',
      names: ['Staff Reporter'],
      role: null,
      generic: true,
    }));

  it('keeps lists and initials within answers', () =>
    expect(
      imported(pageOf('FAQ', 'Who built it?', 'A. Holm did.', '- In 1911\n- In 1964', 'Is it far?', 'No.')).faqs,
    ).toEqual([
      { question: 'Who built it?', answer: 'A. Holm did.\n\n- In 1911\n- In 1964' },
      { question: 'Is it far?', answer: 'No.' },
    ]));

  it('goes on counting where a paragraph parts a numbered list', () =>
    expect(bodyOf(imported(pageOf('1. A roof', MORE, '2. Two trams')))).toEqual([
      `${LEAD}\n\n1. A roof\n\n${MORE}\n\n2. Two trams`,
    ]));

  it('makes repairs in the parts as well', () =>
    expect(imported(pageOf('Did you know? The shed is&nbsp;old.')).factBoxes).toEqual([
      { kind: 'did-you-know', title: 'Did you know?', body: 'The shed is old.' },
    ]));
});

describe('the date', () => {
  it.each([
    ['3 May 2026', '2026-05-03T00:00:00.000Z'],
    ['May 3rd, 2026', '2026-05-03T00:00:00.000Z'],
    ['2026-05-03', '2026-05-03T00:00:00.000Z'],
    ['Sept. 3, 2026', '2026-09-03T00:00:00.000Z'],
    ['31.12.2025', '2025-12-31T00:00:00.000Z'],
    ['31/12/2025', '2025-12-31T00:00:00.000Z'],
    ['12/31/2025', '2025-12-31T00:00:00.000Z'],
    ['03/03/2026', '2026-03-03T00:00:00.000Z'],
    ['2026-05-03T10:30:00+02:00', '2026-05-03T08:30:00.000Z'],
    ['Published 2026-05-03T10:30Z', '2026-05-03T10:30:00.000Z'],
    ['03/04/2026', null],
    ['31.02.2026', null],
    ['2026-02-31T10:30:00Z', null],
    ['31 February 2026', null],
  ])('%j is %j', (line, instant) =>
    expect(imported(`Trams return\n\nby Ines Holm\n\n${line}\n\n${LEAD}`).publishedAt).toBe(instant),
  );
});

it('reads a date beside the byline', () => {
  expect(imported(`Trams return\n\nBy Ines Holm | 3 May 2026\n\n${LEAD}`)).toMatchObject({
    byline: { name: 'Ines Holm', role: null },
    publishedAt: '2026-05-03T00:00:00.000Z',
  });
  expect(bodyOf(imported(`Trams return\n\nBy Ines Holm | 03/04/2026\n\n${LEAD}`))).toEqual([
    `By Ines Holm | 03/04/2026\n\n${LEAD}`,
  ]);
});

it.each(['03/04/2026', 'Published 31.02.2026'])('keeps a date in the text that cannot be read: %s', (line) => {
  const page = imported(`Trams return\n\nby Ines Holm\n\n${line}\n\n${LEAD}`);
  expect(bodyOf(page)).toEqual([`${line}\n\n${LEAD}`]);
  expect(page.pieces[2]).toMatchObject({ label: 'date', becomes: 'body.0' });
});

describe('the slug', () => {
  it.each([
    ['Trams: back at last!', 'trams-back-at-last'],
    ['Łódź & Straße', 'lodz-and-strasse'],
    ['漢字', null],
    ['Red | Blue', 'red-blue'],
  ])('of %j is %j', (title, slug) => expect(imported(`${title}\n\nby Ines Holm\n\n${LEAD}`).slug).toBe(slug));
});

describe('a Markdown file', () => {
  const file = `---\ntitle: Trams return\nauthor: Ines Holm, Editor\ndate: 2026-05-03\nsection: City\ndescription: They run.\n---\n\n${LEAD}\n\n## FAQ\n\n### Is it free?\n\nYes.`;

  it('takes its head from the front matter', () =>
    expect(imported(file)).toMatchObject({
      title: 'Trams return',
      byline: { name: 'Ines Holm', role: 'Editor' },
      publishedAt: '2026-05-03T00:00:00.000Z',
      section: 'City',
      standfirst: 'They run.',
      faqs: [{ question: 'Is it free?', answer: 'Yes.' }],
    }));

  it('says what nobody reads of its front matter, and keeps it when asked', () => {
    const text = `---\ntitle: Trams\nkind: Opinion\ntags:\n  - a\n  - b\ndate: 03/04/2026\n---\n\n${LEAD}`;
    const page = imported(text);
    expect(page.kind).toBe('opinion');
    expect(page.removed.map(({ lines, rule, text: words }) => [lines, rule, words])).toEqual([
      [[4, 6], 'metadata/unread', 'tags: a, b'],
      [[7, 7], 'metadata/unread', 'date: 03/04/2026'],
    ]);
    expect(page.pieces.map(({ lines, becomes }) => [lines, becomes])).toEqual([
      [[1, 3], 'title'],
      [[4, 6], null],
      [[7, 7], null],
      [[8, 8], 'title'],
      [[10, 10], 'body.0'],
    ]);
    const kept = imported(text, { keep: [page.removed[0]?.id] });
    expect(bodyOf(kept)).toEqual([`tags: a, b\n\n${LEAD}`]);
    expect(kept.removed[0]?.kept).toBe(true);
  });

  it('knows no kind of its own making', () =>
    expect(imported(`---\ntitle: Trams\nkind: poem\n---\n\n${LEAD}`)).toMatchObject({
      kind: null,
      removed: [{ text: 'kind: poem' }],
    }));

  it('keeps a first heading that differs from the title', () => {
    const page = imported(`---\ntitle: Trams return\n---\n\n# Two trams roll\n\n${LEAD}`);
    expect(page).toMatchObject({ title: 'Trams return', secondTitle: 'Two trams roll' });
    expect(bodyOf(page)).toEqual([`## Two trams roll\n\n${LEAD}`]);
    expect(imported(`---\ntitle: Trams return\n---\n\n# Trams return\n\n${LEAD}`).secondTitle).toBeNull();
  });

  it.each([
    ['page', `Trams return\n\n${LEAD}\n\n## Fares\n\nTwo.`],
    ['page', `---\n\nTrams return\n\n${LEAD}`],
    ['markdown', `\n\n## Fares\n\n${LEAD}`],
    ['markdown', `---\ntitle: Trams\n---\n${LEAD}`],
  ])('is told from a page by its first line: %s', (kind, text) => expect(readSource(text, {}).kind).toBe(kind));

  it('labels the lines of its front matter', () =>
    expect(Object.values(imported(file).lines).slice(0, 7)).toEqual(Array(7).fill('front-matter')));

  it('is read as a page where the editor says so', () =>
    expect(imported(`# Trams\n\n${LEAD}`, { format: 'page' }).lines).toEqual({ 1: 'title', 3: 'paragraph' }));
});

describe('what stands in an entry of its own', () => {
  it('has the marks of its questions and answers taken off', () =>
    expect(
      imported(pageOf('FAQ', '**1. Is it far?**', '**No**, it is **near**', '**2) Is it free?**', 'Yes.')).faqs,
    ).toEqual([
      { question: 'Is it far?', answer: '**No**, it is **near**' },
      { question: 'Is it free?', answer: 'Yes.' },
    ]));

  it('has the signature and the address of its reader', () =>
    expect(
      imported(pageOf('Reader question: “Will it stay?”', '– Sarah J., London, sarah@velmar.example', 'A: Yes.'))
        .readerQuestions,
    ).toEqual([
      {
        question: 'Will it stay?',
        answer: 'Yes.',
        askedBy: 'Sarah J.',
        place: 'London',
        email: 'sarah@velmar.example',
      },
    ]));
});

describe('what the editor keeps', () => {
  it('stays in the body: the path of the old site', () => {
    const text = `Home » City » Tram shed opens its gates\n\n${pageOf()}`;
    const keep = imported(text).removed.map(({ id }) => id);
    expect(bodyOf(imported(text, { keep }))).toEqual([`Home » City » Tram shed opens its gates\n\n${LEAD}`]);
  });
});

describe('the day of a page', () => {
  const dayOf = (line: string) =>
    imported(['Tram shed opens its gates', 'by Ines Holm', line, LEAD].join('\n\n')).publishedAt;

  it.each([
    ['2026-05-03T06:30:00-02:00', '2026-05-03T08:30:00.000Z'],
    ['2026-05-03T06:30:00+02:00', '2026-05-03T04:30:00.000Z'],
    ['2026-05-03T25:30:00Z', null],
    ['3 May 2026, 14:70 GMT', null],
  ])('of %s is %s', (line, day) => expect(dayOf(line)).toBe(day));
});

describe('a repaired page', () => {
  it('keeps its quotations', () =>
    expect(
      repairPage(pageOf('> It was time.\n> – Ole'), { format: 'page', language: 'en', now: NOW }).markdown,
    ).toMatch(/\n\n> It was time\.\n> – Ole\n$/));

  it('is mended again where the first repair brings something to light', () =>
    expect(
      repairPage(`# Trams return\n\n${LEAD}\n\n&amp;nbsp;ADVERTISEMENT\n\n${MORE}`, {
        format: 'markdown',
        language: 'en',
        now: NOW,
      }),
    ).toMatchObject({
      markdown: `# Trams return\n\n${LEAD}\n\n${MORE}`,
      removed: [{ rule: 'placeholder/ad-marker', text: 'ADVERTISEMENT' }],
    }));

  it('has the words of a quotation that is a box, and code with its empty lines', () => {
    const page = imported(
      '# Trams return\n\n> **Did you know?** It is from 1911.\n> It has two gates.\n\n```\na\n\nb\n```',
    );
    expect(page.factBoxes).toEqual([
      { kind: 'did-you-know', title: 'Did you know?', body: 'It is from 1911.\nIt has two gates.' },
    ]);
    expect(page.lines).toMatchObject({ 7: 'code', 9: 'code' });
    expect(page.lines[8]).toBeUndefined();
  });
});
