import fc from 'fast-check';
import { createRenderContext } from '../../server/src/render/context';
import { drawBlocks } from '../../server/src/render/blocks';
import { factBoxOf, faqOf } from '../../server/src/render/part-shapes';
import { proseHtml, readMarkdown } from '../../server/src/render/markdown';
import { siteOf } from '../../server/src/site/site';
import { type HastContent, type HastElement } from '../../server/src/vendor/mdast.mjs';
import { prose } from './entries';

const SETTING = { locale: 'en', site: siteOf({}, 'en'), mediaUrl: 'https://cms.example.org' };

const row = (documentId: string, fields: object) => ({ id: 1, documentId, locale: 'en', publishedAt: null, ...fields });
const source = (block: object) => ({
  block: { id: 1, ...block } as never,
  factBoxes: [],
  faqs: [],
  questions: [],
  image: null,
  plain: {},
});

/** The Markdown of a page of these texts: in prose, in a fact box and in two answers of one block. */
function joined(...[first = '', second = '', third = '', ...others]: readonly string[]): string {
  const context = createRenderContext(SETTING);
  const sources = [
    source(prose(first)),
    {
      ...source({ __component: 'newsroom.fact-box-embed' }),
      factBoxes: [factBoxOf(row('f', { body: second }), context)],
    },
    {
      ...source({ __component: 'newsroom.faq-embed' }),
      faqs: [third, ...others].map((answer, index) => faqOf(row(`q${index}`, { question: 'Why?', answer }), context)),
    },
    source(prose(first)),
  ];
  return drawBlocks(sources, context)
    .map(({ markdown }) => markdown)
    .join('\n\n');
}

const elements = (nodes: readonly HastContent[], name: string): HastElement[] =>
  nodes.flatMap((node) =>
    node.type === 'element' ? [...(node.tagName === name ? [node] : []), ...elements(node.children, name)] : [],
  );
const words = (nodes: readonly HastContent[]): string =>
  nodes.map((node) => (node.type === 'element' ? words(node.children) : node.value)).join('');

/** Links, pictures and footnotes of a text; each reference to a footnote by the footnote's words. */
function shownBy(markdown: string): string[][] {
  const nodes = proseHtml(readMarkdown(markdown, SETTING), 'nr');
  const notes = new Map(
    elements(nodes, 'li').map(({ properties, children }) => [
      `#${String(properties.id)}`,
      words(children)
        .replace(/[↩\d\s]+$/, '')
        .trim(),
    ]),
  );
  const links = elements(nodes, 'a').map(
    ({ properties, children }) => [String(properties.href), words(children)] as const,
  );
  return [
    links.filter(([href]) => !href.startsWith('#')).map((link) => link.join(' ')),
    elements(nodes, 'img').map(({ properties }) => `${String(properties.src)} ${String(properties.alt)}`),
    links.flatMap(([href]) => notes.get(href) ?? []),
  ];
}

/** The same of several texts by themselves. */
const shownByEach = (texts: readonly string[]): string[][] => {
  const each = texts.map(shownBy);
  return [0, 1, 2].map((kind) => each.flatMap((shown) => shown[kind] ?? []));
};

describe('the Markdown of a page', () => {
  it.each([
    ['links by reference', '[here][1]\n\n[1]: https://a.example "A"', '[there][1]\n\n[1]: https://b.example'],
    ['shortcuts', 'See [this].\n\n[this]: https://a.example', 'See [this][].\n\n[THIS]: https://b.example'],
    ['pictures by reference', '![A][p]\n\n[p]: /a.jpg', '![B][p]\n\n[p]: /b.jpg'],
    ['footnotes', 'One[^1], two[^2].\n\n[^1]: First.\n[^2]: Second.', 'Three[^1].\n\n[^1]: Third.'],
    [
      'labels like those that are made',
      'A[^1] B[^1-2].\n\n[^1]: a.\n[^1-2]: b.',
      'C[^1] D[^1-2].\n\n[^1]: c.\n[^1-2]: d.',
    ],
    ['labels in capitals and sharp s', 'A[^ß].\n\n[^ß]: a.', 'B[^SS].\n\n[^SS]: b.'],
    [
      'links in footnotes',
      'A[^n].\n\n[^n]: See [x].\n\n[x]: https://a.example',
      'B[^n].\n\n[^n]: See [x].\n\n[x]: https://b.example',
    ],
    [
      'a reference of one text that is a definition in another',
      'Plain [word] here.',
      'And [word].\n\n[word]: https://b.example',
    ],
    ['links that lead nowhere', '[bad][1]\n\n[1]: javascript:x', '[good][1]\n\n[1]: https://b.example'],
  ])('keeps apart %s', (_, one, other) => {
    const texts = [one, other, one, other];

    expect(shownBy(joined(...texts))).toEqual(shownByEach([...texts, one]));
  });

  it('keeps apart whatever stands in its texts', () => {
    const label = fc.constantFrom('1', '1-2', 'a', 'A', 'note');
    const address = fc.constantFrom('https://a.example', 'https://b.example', '/c');
    const piece = fc.oneof(
      label.map((name) => `A [link][${name}].`),
      label.map((name) => `A note[^${name}].`),
      fc.tuple(label, address).map(([name, url]) => `[${name}]: ${url}`),
      fc.tuple(label, fc.constantFrom('x', 'y', 'z')).map(([name, word]) => `[^${name}]: ${word}.`),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `Text.\n\n${pieces.join('\n\n')}`);
    const links = (texts: readonly string[]) => shownByEach(texts)[0];

    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const page = joined(one, two, three);
        expect(shownBy(page)[0]).toEqual(links([one, two, three, one]));
        expect(shownBy(page)[2]?.sort()).toEqual(shownByEach([one, two, three, one])[2]?.sort());
      }),
    );
  });

  it('keeps the labels of footnotes that are the only ones of their name', () => {
    expect(joined('One[^1].\n\n[^1]: First.')).toContain('One[^1].');
  });
});
