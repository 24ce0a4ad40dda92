import { blockAt, readMarkdown, readPage, textOf, type Document } from '../../../engine';
import { LEAD, MORE, pageOf } from '../findings';

const page = (...below: string[]) => readPage(pageOf(...below), { language: 'en' });
const faqs = (document: Document) =>
  document.faqs.map(({ question, answer }) => [
    question === null ? null : textOf(blockAt(document, question)),
    answer.map((key) => textOf(blockAt(document, key))),
  ]);
const boxes = (document: Document) =>
  document.factBoxes.map(({ kind, label, blocks }) => [
    kind,
    label,
    blocks.map((key) => textOf(blockAt(document, key))),
  ]);

describe('FAQ entries', () => {
  it.each([
    ['Q and A on lines of their own', ['FAQ', 'Q: Is it free?\nA: Yes.\nQ: Is it far?\nA: No.']],
    ['Q and A without a heading', ['Q: Is it free?', 'A: Yes.', 'Q: Is it far?', 'A: No.']],
  ])('are read from %s', (_, lines) =>
    expect(faqs(page(...lines))).toEqual([
      ['Q: Is it free?', ['A: Yes.']],
      ['Q: Is it far?', ['A: No.']],
    ]),
  );

  it('are read from questions and paragraphs; the last takes as many as the longest before it', () =>
    expect(faqs(page('FAQ', 'Is it free?', 'Yes.', 'On Sundays.', 'Is it far?', 'No.', 'Not by tram.', LEAD))).toEqual([
      ['Is it free?', ['Yes.', 'On Sundays.']],
      ['Is it far?', ['No.', 'Not by tram.']],
    ]));

  it('are read where a short answer looks like a heading', () =>
    expect(faqs(page('FAQ', 'Is it free?', 'Only on Sundays', 'Is it far?', 'No.'))).toEqual([
      ['Is it free?', ['Only on Sundays']],
      ['Is it far?', ['No.']],
    ]));

  it('have an answer that goes on, ads left out', () =>
    expect(
      faqs(page('FAQ', 'Q: Is it free?', 'A: Yes.', 'On Sundays only.', 'ADVERTISEMENT', 'Q: Is it far?', 'A: No.')),
    ).toEqual([
      ['Q: Is it free?', ['A: Yes.', 'On Sundays only.']],
      ['Q: Is it far?', ['A: No.']],
    ]));

  it('end at a heading above their questions', () =>
    expect(faqs(readMarkdown('## FAQ\n\n#### Is it free?\n\nYes.\n\n### Will it last?\n\nNobody knows.'))).toEqual([
      ['Is it free?', ['Yes.']],
    ]));

  it('do not begin with a quotation that asks', () =>
    expect(faqs(readMarkdown('## FAQ\n\n### Is it free?\n\n> Is it far?\n\nYes.'))).toEqual([
      ['Is it free?', ['> Is it far?']],
    ]));

  it('leave a closing paragraph to the body', () => {
    const document = page('FAQ', 'Is it free?', 'Yes.', 'Is it far?', 'No.', MORE);
    expect(document.blocks.at(-1)?.role).toBe('body');
  });

  it.each([
    ['Q: Is it free?', 'A: Yes.'],
    ['Is it free?', 'Yes.'],
  ])('begin after an introduction: %s', (question, answer) => {
    const document = page('FAQ', 'Readers wrote to us.', 'We have asked the city.', question, answer);
    expect(faqs(document)).toEqual([[question, [answer]]]);
    expect(document.blocks.slice(4, 6).map(({ role }) => role)).toEqual(['body', 'body']);
  });

  it('begin after an introduction in Markdown', () =>
    expect(faqs(readMarkdown('## FAQ\n\nReaders wrote.\n\n### Is it free?\n\nYes.'))).toEqual([
      ['Is it free?', ['Yes.']],
    ]));

  it('are answers alone where the questions are lost', () =>
    expect(
      faqs(page('Frequently Asked Questions', 'Yes, on Sundays.', 'No, it is near.', 'What comes next', LEAD)),
    ).toEqual([
      [null, ['Yes, on Sundays.']],
      [null, ['No, it is near.']],
    ]));

  it('are read from headings and bold lines of a Markdown file', () =>
    expect(
      faqs(readMarkdown('## FAQ\n\n### Is it free?\n\nYes.\n\n**Is it far?**\n\n- No\n- By tram', { language: 'en' })),
    ).toEqual([
      ['Is it free?', ['Yes.']],
      ['**Is it far?**', ['No\nBy tram']],
    ]));

  it('are none in an interview', () =>
    expect(faqs(page('Why did you come back?', LEAD, 'Will you stay?', MORE))).toEqual([]));
});

describe('fact boxes', () => {
  it.each([
    ['Did you know? It is from 1911.', 'did-you-know', 14],
    ['**Pro Tip:** Come early.', 'pro-tip', 13],
    ['Background – It is from 1911.', 'background', 13],
    ['By the numbers: 12 trams.', 'figure', 16],
    ['DEFINITION: A shed is a hall.', 'definition', 12],
    ['Timeline: 1911, 1964.', 'timeline', 10],
  ])('are read from %j', (line, kind, label) => expect(boxes(page(line))).toEqual([[kind, label, [line]]]));

  it('take the paragraph under a label that stands alone', () =>
    expect(boxes(page('Did you know?', 'It is from 1911.', LEAD))).toEqual([
      ['did-you-know', 13, ['Did you know?', 'It is from 1911.']],
    ]));

  it.each([
    'Did you know that it is from 1911?',
    'Background noise is loud.',
    'A tip: come early.',
    'Definition of a shed: a hall.',
  ])('are not %j', (line) => expect(boxes(page(line))).toEqual([]));
});

describe('reader questions', () => {
  const asked = (...lines: string[]) =>
    page(...lines).readerQuestions.map(({ text, askedBy, place, answer }) => [text, askedBy, place, answer.length]);

  it.each([
    ['Reader Question: “Will it stay?” – Ole B., Aske', 'Will it stay?', 'Ole B.', 'Aske'],
    ['**Reader Question:** “Will it stay?” (*Ole B.*)', 'Will it stay?', 'Ole B.', null],
    ['A reader asks: Will it stay?', 'Will it stay?', null, null],
    ['Reader question: "Is “it” here?" — Ole B., Aske, North', 'Is “it” here?', 'Ole B.', 'Aske, North'],
  ])('are read from %j', (line, text, askedBy, place) =>
    expect(asked(line, 'A: Yes.')).toEqual([[text, askedBy, place, 1]]),
  );

  it('have no answer where none is marked as such', () =>
    expect(asked('Reader Question: Will it stay?', LEAD)).toEqual([['Will it stay?', null, null, 0]]));

  it('are none in a sentence', () => expect(asked('Every reader question: that is what she loves.')).toEqual([]));
});

describe('the language', () => {
  it('without a pack of phrases knows no furniture', () => {
    const italian = readPage(pageOf('ADVERTISEMENT', 'FAQ', 'Che?', 'Questo.'), { language: 'it' });
    expect(italian.faqs).toEqual([]);
    expect(italian.blocks.filter(({ role }) => role === 'furniture')).toEqual([]);
  });
});

describe('headings of a pasted page', () => {
  const DAYS = ['3 May – Velmar, Town Hall', '5 May – Ordun, Old Mill', '8 May – Ostrand, Ferry Pier'];
  const headings = (...below: string[]) =>
    page(...below, LEAD).blocks.flatMap((block) =>
      block.type === 'heading' && block.role === 'body' ? [block.text] : [],
    );

  it.each([
    ['a line above a paragraph', ['What it cost'], ['What it cost']],
    [
      'two lines, the second under the first',
      ['What it cost', 'In the first year'],
      ['What it cost', 'In the first year'],
    ],
    [
      'the first and the last of a list of lines',
      ['Where it plays', ...DAYS, 'What it costs'],
      ['Where it plays', 'What it costs'],
    ],
  ])('are %s', (_, lines, found) => expect(headings(MORE, ...lines)).toEqual(found));

  it('are none of the lines that end the page', () =>
    expect(
      page(MORE, ...DAYS, 'Photo by Ole Brandt')
        .blocks.filter(({ type }) => type === 'heading')
        .map(textOf),
    ).toEqual([DAYS[0]]));
});
