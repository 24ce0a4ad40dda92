import type { Row } from '../../server/src/documents/rows';
import { unfoldedHtml } from '../../server/src/render/faqs';
import { type Around, pageOf } from '../../server/src/render/page';
import type { SiteSettings } from '../../server/src/site/settings';
import { siteOf } from '../../server/src/site/site';
import { PAGE_KEYS } from '../../shared/contracts/content';
import { prose } from './entries';
import { faultsOf } from './schema-org';
import example from './content-api.example.json';

const CMS = 'https://cms.example.org';
const MOMENT = '2026-11-21T09:00:00.000Z';
const SITE = {
  name: 'The Velmar Example',
  url: 'https://www.example.org',
  locales: { de: { url: 'https://www.example.org/de' } },
};

const row = (documentId: string, fields: object) =>
  ({ id: 1, documentId, locale: 'en', publishedAt: null, ...fields }) as Row;
const out = (documentId: string, fields: object) => row(documentId, { publishedAt: MOMENT, ...fields });
const block = (name: string, fields: object) => ({ __component: `newsroom.${name}`, ...fields });

const section = row('s1', { name: 'Transport', slug: 'transport' });
const author = row('a1', { name: 'Ines Holm', slug: 'ines-holm', role: 'Transport correspondent' });
const file = (name: string, width: number, height: number, formats = {}) => ({
  url: `/uploads/${name}`,
  width,
  height,
  mime: 'image/jpeg',
  formats,
});
const source = row('o1', {
  name: 'Annual report',
  publisher: 'Velmar Rail',
  url: 'https://velmar.example/r',
  publishedOn: '2026-09-30',
});

const article = out('k3v9qj2m8x1c7t5r4w6y0zab', {
  title: 'Night train returns to Velmar',
  slug: 'night-train-returns-to-velmar',
  standfirst: 'After nine years the harbour town has a sleeper again.',
  kind: 'news',
  section,
  authors: [author],
  tags: [row('t1', { name: 'Rail', slug: 'rail' })],
  cover: {
    image: file('t.jpg', 1600, 900, { small: { url: '/uploads/t_s.jpg', width: 500, height: 281 } }),
    alt: 'A blue train at dusk',
    caption: 'The first departure.',
    credit: 'Photo: Example',
  },
  firstPublishedAt: '2026-11-20T06:30:00.000Z',
  publishedAt: '2026-11-20T06:30:00.000Z',
  acceptsQuestions: true,
  basedOn: ' https://agency.example/night-train',
  readingMinutes: 1,
  body: [
    prose('The train left at **22:05**.\n\n## Why now\n\nFares fell.'),
    block('table', {
      caption: 'Fares, one way',
      source: 'Velmar Rail',
      grid: {
        rows: [
          ['', '2017', '2026'],
          ['Seat', '39', '29'],
        ],
        headerRows: 1,
        headerColumn: true,
      },
    }),
    block('quote', {
      text: 'We sold out in an hour.',
      speaker: 'Ole Brandt',
      role: 'stationmaster',
      url: 'https://velmar.example/press',
    }),
    block('image', { image: file('b.jpg', 800, 600), alt: 'Two bunks', caption: 'A sleeper.', credit: 'Example' }),
    block('fact-box-embed', {
      factBox: out('f1', {
        kind: 'figure',
        title: 'Did you know?',
        body: 'The line carried 41,000 people.',
        asOf: '2026-10-01',
        sources: [source],
      }),
    }),
    block('faq-embed', { faqs: [out('q1', { question: 'Can I take a bike?', answer: 'Yes, for 5.' })] }),
    block('question-embed', {
      question: out('r1', {
        question: 'Will it stop at Aske?',
        askedBy: 'Sarah J.',
        place: 'London',
        answer: 'From May.',
        answeredBy: 'Ines Holm',
        state: 'answered',
        consent: { version: '1', publish: true },
        firstPublishedAt: MOMENT,
      }),
    }),
    block('embed', { url: 'https://video.example/7' }),
    block('call', { text: 'All timetables', url: '/timetables' }),
  ],
});

const around: Around = {
  questions: [],
  corrections: [row('c1', { wrong: 'The fare was 25.', right: 'The fare is 29.', correctedAt: MOMENT })],
  above: [],
  related: [
    {
      ...out('k0', {
        kind: 'analysis',
        title: 'Who pays for night trains',
        slug: 'who-pays-for-night-trains',
        section,
        authors: [author],
        publishedAt: '2026-11-01T06:00:00.000Z',
        readingMinutes: 4,
      }),
      changedAt: '2026-11-01T06:00:00.000Z',
    },
  ],
  links: { moves: new Map(), parts: [] },
  alternates: [out('k3v9qj2m8x1c7t5r4w6y0zab', { locale: 'de', slug: 'nachtzug-nach-velmar' })],
};

const page = (fields: object = {}, beside: Partial<Around> = {}, settings: SiteSettings = SITE) =>
  pageOf(
    { ...article, ...fields },
    { ...around, ...beside },
    {
      siteFor: (locale) => siteOf(settings, locale),
      mediaUrl: CMS,
      modelOf: () => undefined,
    },
  );

describe('a page', () => {
  it('is the example of the contract, to the last key', () => {
    expect(page()).toEqual(example.data);
    expect(Object.keys(page()).sort()).toEqual([...PAGE_KEYS].sort());
  });

  it('says the same in HTML, Markdown and plain text', () => {
    const { html, markdown, text } = page({
      body: [
        prose(
          '# See [the plan](/plan "Plan") and [the other](plan.html) <b>now</b>\n\n- one\n- two\n\n![](/uploads/a.jpg)',
        ),
        prose('[a](javascript:x) [b][c] ![d](data:x) ![e][f]\n\n[c]: vbscript:x\n[f]: /uploads/e.jpg'),
        block('table', {
          caption: 'A *b*',
          grid: { rows: [['a|b', '[c](/d)'], ['1']], headerRows: 0, headerColumn: false },
        }),
        block('quote', { text: '# One\n\n<b>two</b>', speaker: null, role: 'she' }),
      ],
    });

    expect(html).toContain('<a href="https://www.example.org/plan" title="Plan">the plan</a>');
    expect(html).toContain('<a href="https://www.example.org/plan.html">');
    expect(html).toContain('src="https://cms.example.org/uploads/e.jpg"');
    expect(html).not.toMatch(/javascript|vbscript|data:/);
    expect(markdown).toBe(
      [
        '## See [the plan](https://www.example.org/plan "Plan") and [the other](https://www.example.org/plan.html) \\<b>now\\</b>',
        '- one\n- two',
        '![](https://cms.example.org/uploads/a.jpg)',
        'a b  ![e](https://cms.example.org/uploads/e.jpg)',
        '**A \\*b\\***',
        '|      |                                |\n| ---- | ------------------------------ |\n| a\\|b | [c](https://www.example.org/d) |\n| 1    |                                |',
        '> \\# One\n>\n> \\<b>two\\</b>\n>\n> — she',
      ].join('\n\n'),
    );
    expect(text).toBe(
      'See the plan and the other <b>now</b>\n\none\ntwo\n\na b  e\n\nA *b*\na|b\tc\n1\t\n\n# One\n\n<b>two</b>\n— she',
    );
  });

  it('has answers that are opened one by one, where the site wants that', () => {
    const answer = 'Yes[^1], for *5*.\n\n[^1]: In summer.';
    const body = [
      block('faq-embed', {
        faqs: [out('q1', { question: 'Bikes & <dogs>?', answer }), out('q2', { question: 'Why?', answer: 'So.' })],
      }),
    ];
    const [list, folded] = [page({ body }), page({ body }, {}, { ...SITE, faqMarkup: 'details' })];

    expect(folded.html).toMatch(
      /^<div class="nr-faq"><details><summary>Bikes &#x26; &#x3C;dogs>\?<\/summary><p>Yes.*<\/details><details><summary>Why\?<\/summary><p>So\.<\/p><\/details><\/div>$/s,
    );
    expect(list.html).toContain('<dl class="nr-faq"><div><dt>Bikes &#x26; &#x3C;dogs>?</dt><dd><p>Yes');
    expect(unfoldedHtml(folded)).toBe(list.html);
    expect({ ...folded, html: list.html, blocks: list.blocks }).toEqual(list);
  });

  it('lists headings down to the fourth level, with the ids they have', () => {
    const { toc, html } = page({ body: [prose('# One\n\n##### Five'), prose('#### **One**')] });

    expect(toc).toEqual([
      { id: 's-one', level: 2, text: 'One' },
      { id: 's-one-2', level: 4, text: 'One' },
    ]);
    expect(html).toContain('<h4 id="s-one-2">');
  });

  it('counts the words that readers see, embeds and all', () => {
    const words = (answer: string) =>
      page({ body: [prose('One.'), block('faq-embed', { faqs: [out('q1', { question: 'Why?', answer })] })] })
        .wordCount;

    expect(words('[Because](/x) it is.')).toBe(5);
  });
});

describe('JSON-LD', () => {
  const graph = (fields: object = {}, beside: Partial<Around> = {}, settings: SiteSettings = SITE) =>
    page(fields, beside, settings).jsonLd['@graph'] as Record<string, unknown>[];
  const typesIn = (nodes: readonly Record<string, unknown>[]) => nodes.map((node) => node['@type']);

  it('is what schema.org defines, by its own definitions', async () => {
    expect(await faultsOf(page().jsonLd)).toEqual([]);
    expect(typesIn(graph())).toEqual(['NewsArticle', 'BreadcrumbList', 'FAQPage']);
  });

  it.each([
    ['news', 'NewsArticle'],
    ['live', 'NewsArticle'],
    ['opinion', ['NewsArticle', 'OpinionNewsArticle']],
    ['analysis', ['NewsArticle', 'AnalysisNewsArticle']],
    ['explainer', ['NewsArticle', 'BackgroundNewsArticle']],
  ])('calls %s %j', async (kind, type) => {
    const { jsonLd } = page({ kind });

    expect(typesIn(jsonLd['@graph'] as Record<string, unknown>[])[0]).toEqual(type);
    expect(await faultsOf(jsonLd)).toEqual([]);
  });

  it('says nothing that is not known', async () => {
    const bare = {
      standfirst: null,
      section: null,
      authors: [],
      tags: [],
      cover: null,
      body: [prose('One.')],
      basedOn: 'javascript:alert(1)',
    };
    const { jsonLd } = page(bare, { corrections: [] }, {});

    expect(jsonLd['@graph']).toEqual([
      {
        '@type': 'NewsArticle',
        headline: 'Night train returns to Velmar',
        inLanguage: 'en',
        datePublished: '2026-11-20T06:30:00.000Z',
        dateModified: '2026-11-20T06:30:00.000Z',
        wordCount: 1,
      },
    ]);
    expect(await faultsOf(jsonLd)).toEqual([]);
  });

  it('names a house byline as an organisation, and the logo of the publisher', async () => {
    const desk = row('a2', { name: 'Our desk', slug: 'our-desk', house: true });
    const { jsonLd } = page({ authors: [desk] }, {}, { ...SITE, logo: 'https://www.example.org/logo.png' });
    const [article] = jsonLd['@graph'];

    expect(article).toMatchObject({
      author: [{ '@type': 'Organization', name: 'Our desk', url: 'https://www.example.org/authors/our-desk' }],
      publisher: { logo: 'https://www.example.org/logo.png' },
    });
    expect(await faultsOf(jsonLd)).toEqual([]);
  });

  it('names no reader who has not agreed, nor a question that stands outside of the text', () => {
    const question = { question: 'Why?', askedBy: 'Sarah J.', answer: 'So.', state: 'answered' };
    const asked = (consent: unknown) =>
      graph({ body: [block('question-embed', { question: out('r1', { ...question, consent }) })] })[0]?.hasPart;

    expect(asked({ version: '1' })).toHaveLength(1);
    for (const consent of [null, {}, { version: '1', publish: false }]) expect(asked(consent)).toBeUndefined();
    const beside = { questions: [out('r2', { ...question, consent: { version: '1' } })] };
    expect(graph({ body: [prose('One.')] }, beside)[0]?.hasPart).toBeUndefined();
  });

  it('tells a correction in sentences, in the language of the article', () => {
    const corrections = [row('c1', { wrong: 'Er kostete 25', right: 'Er kostet 29.', correctedAt: MOMENT })];

    expect(graph({ locale: 'de' }, { corrections })[0]?.correction).toMatchObject([
      { text: 'Eine frühere Fassung sagte: Er kostete 25. Richtig ist: Er kostet 29.' },
    ]);
  });

  it('cannot end the script it stands in', () => {
    const title = '</script><script>alert(1)</script><!--';
    const { jsonLdHtml, jsonLd } = page({ title });

    const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(jsonLdHtml) ?? [];
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual(jsonLd);
  });
});

describe('the reading of schema.org', () => {
  it.each([
    [{ '@type': 'NewsArticel' }, 'There is no type NewsArticel'],
    [{ '@type': 'NewsArticle', title: 'x' }, 'NewsArticle has no title'],
    [{ '@type': 'NewsArticle', wordCount: '5' }, 'NewsArticle takes no {"@value":"5"} as wordCount'],
    [
      { '@type': 'NewsArticle', author: { '@type': 'Place' } },
      'NewsArticle takes no {"@type":["https://schema.org/Place"]} as author',
    ],
    [{ '@type': 'NewsArticle', datePublished: 'today' }, 'NewsArticle takes no {"@value":"today"} as datePublished'],
    [{ '@type': 'NewsArticle', headline: '' }, 'NewsArticle takes no {"@value":""} as headline'],
  ])('finds what is wrong in %j', async (node, fault) => {
    expect(await faultsOf({ '@context': 'https://schema.org', ...node })).toEqual([fault]);
  });
});
