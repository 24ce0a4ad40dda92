import { blockAt, readMarkdown, readPage, textOf, type Document } from '../../../engine';
import { article, LEAD, MORE, pageOf, prose } from '../findings';

const page = (...below: readonly string[]): Document => readPage(pageOf(...below), { language: 'en' });
const markdown = (...below: readonly string[]): Document =>
  readMarkdown(['# Tram shed opens its gates', LEAD, ...below].join('\n\n'), { language: 'en' });
const boxes = (document: Document) =>
  document.factBoxes.map(({ kind, blocks }) => [kind, ...blocks.map((key) => textOf(blockAt(document, key)))]);

const FACT = 'The shed is from 1911.';

describe('a fact box with a heading', () => {
  it('holds all up to the next heading', () =>
    expect(
      boxes(markdown('## Did you know?', FACT, '- Forty trams\n- Two cats', MORE, '## What comes next', LEAD)),
    ).toEqual([['did-you-know', 'Did you know?', FACT, 'Forty trams\nTwo cats', MORE]]));

  it('holds its first paragraph where no heading shows its end', () =>
    expect(boxes(markdown('### Did you know?', FACT, MORE, LEAD))).toEqual([['did-you-know', 'Did you know?', FACT]]));

  it('holds the list that its paragraph announces', () =>
    expect(boxes(page('Did you know?', 'The shed holds:', '• Forty trams\n• Two cats', LEAD))).toEqual([
      ['did-you-know', 'Did you know?', 'The shed holds:', 'Forty trams\nTwo cats'],
    ]));

  it('passes over an image in the body of an entry', () =>
    expect(
      boxes(
        article([
          prose(`## Did you know?\n\n${FACT}`),
          { __component: 'newsroom.image' },
          prose(`It has two gates.\n\n## What comes next\n\n${LEAD}`),
        ]),
      ),
    ).toEqual([['did-you-know', 'Did you know?', FACT, 'It has two gates.']]));

  it('ends where the next box begins', () =>
    expect(boxes(markdown('## Did you know?', FACT, '**Pro tip:** Come early.', '## What comes next', LEAD))).toEqual([
      ['did-you-know', 'Did you know?', FACT],
      ['pro-tip', '**Pro tip:** Come early.'],
    ]));
});

describe('a fact box with a label', () => {
  it.each([
    ['**Pro tip:** Come early.', 'pro-tip'],
    ['> **Pro tip:** Come early.', 'pro-tip'],
    ['> **Did you know?**\n> The shed is from 1911.', 'did-you-know'],
    ['**Did you know?**\nThe shed is from 1911.', 'did-you-know'],
    ['Fun fact: the shed has two cats.', 'did-you-know'],
  ])('is %j', (text, kind) => expect(boxes(markdown(text))).toEqual([[kind, text]]));
});

describe('no fact box', () => {
  it.each([
    ['a lead', 'Did you know that the shed is from 1911?'],
    ['a section', '## Background'],
    ['a section whose heading goes on', '## Background: the long way to the shed'],
    ['a section on time', '## Timeline'],
    ['a label over nothing', '## Did you know?'],
    ['a sentence', 'Pro tips are cheap: everybody has one.'],
  ])('is %s', (_, text) => expect(boxes(markdown(text))).toEqual([]));
});
