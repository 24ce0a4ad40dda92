import { blockAt, readMarkdown, textOf, type Document } from '../../../engine';
import { LEAD, MORE } from '../findings';

const texts = (document: Document, keys: readonly string[]): string[] =>
  keys.map((key) => textOf(blockAt(document, key)));

describe('what the mark-up of a page says', () => {
  it('makes answers of blocks without a question', () => {
    const document = readMarkdown('Yes, it is.', { hints: { 1: 'faq-answer' } });
    expect(document.faqs.map(({ question, answer }) => [question, texts(document, answer)])).toEqual([
      [null, ['Yes, it is.']],
    ]);
  });

  it('makes readers’ questions of blocks without a label', () => {
    const document = readMarkdown('Will it stay? – Ole, Aske\n\nIt will.\n\nFor ever.', {
      hints: { 1: 'reader-question', 3: 'reader-answer', 5: 'reader-answer' },
    });
    expect(
      document.readerQuestions.map((one) => [one.text, one.askedBy, one.place, texts(document, one.answer)]),
    ).toEqual([['Will it stay?', 'Ole', 'Aske', ['It will.', 'For ever.']]]);
  });

  it('makes a box of a block without a label', () => {
    const { factBoxes } = readMarkdown('The shed is from 1911.', { hints: { 1: 'fact-box' } });
    expect(factBoxes.map(({ kind, label }) => [kind, label])).toEqual([['background', 0]]);
  });

  it('makes a box of what stands under a heading, and a standfirst of a long text', () => {
    const { factBoxes } = readMarkdown('## Our box\n\nIt ran.', { hints: { 1: 'fact-box', 3: 'fact-box' } });
    expect(factBoxes).toEqual([{ kind: 'background', blocks: ['#0', '#1'], label: 7 }]);
    const { metadata } = readMarkdown(`${LEAD} ${MORE}`, { hints: { 1: 'standfirst' } });
    expect(metadata.standfirst?.text).toBe(`${LEAD} ${MORE}`);
  });

  it('makes byline and date of one line', () => {
    const { metadata } = readMarkdown('Ines Holm | 3 May 2026\n\nTrams return.', { hints: { 1: 'byline' } });
    expect([metadata.byline?.name, metadata.date?.text]).toEqual(['Ines Holm', '3 May 2026']);
  });

  it('makes no date of what stands before a byline and is none', () => {
    const { metadata } = readMarkdown('Shown 3 times by Ines Holm\n\nTrams return.', { hints: { 1: 'byline' } });
    expect([metadata.byline?.name, metadata.date]).toEqual(['Ines Holm', undefined]);
  });

  it('is nothing where the text has no such line', () =>
    expect(readMarkdown('Trams return.', { hints: { 9: 'title' } }).metadata.title).toBeNull());
});
