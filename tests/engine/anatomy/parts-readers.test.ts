import { blockAt, readMarkdown, readPage, textOf, type Document } from '../../../engine';
import { LEAD, MORE, pageOf } from '../findings';

const page = (...below: readonly string[]): Document => readPage(pageOf(...below), { language: 'en' });
const markdown = (...below: readonly string[]): Document =>
  readMarkdown(['# Tram shed opens its gates', LEAD, ...below].join('\n\n'), { language: 'en' });

const asked = (document: Document) =>
  document.readerQuestions.map(({ text, askedBy, place, answer }) => [
    text,
    askedBy,
    place,
    ...answer.map((key) => textOf(blockAt(document, key))),
  ]);

const LABEL = 'Reader question:';

describe('a reader’s question is signed', () => {
  it.each([
    ['“Will it stay?” – Sarah J., London', 'Sarah J.', 'London'],
    ['“Will it stay?” — *Sarah J., London*', 'Sarah J.', 'London'],
    ['“Will it stay?” —Sarah J.', 'Sarah J.', null],
    ['Will it stay? – Sarah J., London', 'Sarah J.', 'London'],
    ['Will it stay? - Sarah J., London', 'Sarah J.', 'London'],
    ['"Will it stay?" (Sarah J., London)', 'Sarah J.', 'London'],
    ['Will it stay? (Sarah J., London)', 'Sarah J.', 'London'],
    ['“Will it stay?” — Sarah, 34, Leeds', 'Sarah, 34', 'Leeds'],
    ['“Will it stay?” – Sarah (34), Leeds', 'Sarah (34)', 'Leeds'],
    ['“Will it stay?” – S. J., Leeds', 'S. J.', 'Leeds'],
    ['“Will it stay?” – Sarah from Leeds', 'Sarah', 'Leeds'],
    ['“Will it stay?” – Anonymous', 'Anonymous', null],
    ['“Will it stay?” asks Sarah J., London', 'Sarah J.', 'London'],
    ['Will it stay?, asks Sarah J.', 'Sarah J.', null],
    ['Sarah from London asks: Will it stay?', 'Sarah', 'London'],
    ['**Sarah J., London, wants to know:** “Will it stay?”', 'Sarah J.', 'London'],
    ['„Will it stay?“ – Sarah J., London', 'Sarah J.', 'London'],
    ['«Will it stay?» – Sarah J., London', 'Sarah J.', 'London'],
  ])('as in %s', (line, askedBy, place) =>
    expect(asked(page('Reader questions', line, MORE, 'What comes next', LEAD))).toEqual([
      ['Will it stay?', askedBy, place, MORE],
    ]),
  );

  it('on a line of its own', () => {
    const document = page(`${LABEL} “Will it stay?”`, '– Sarah J., London', 'A: Yes.');
    expect(asked(document)).toEqual([['Will it stay?', 'Sarah J.', 'London', 'A: Yes.']]);
    expect(document.blocks.slice(3).map(({ role }) => role)).toEqual([
      'reader-question',
      'reader-question',
      'reader-answer',
    ]);
  });

  it('on a line of its own, in words', () =>
    expect(asked(page(`${LABEL} “Will it stay?”`, 'asks Sarah J., London', 'A: Yes.'))).toEqual([
      ['Will it stay?', 'Sarah J.', 'London', 'A: Yes.'],
    ]));

  it('before all that is asked', () =>
    expect(asked(page('Reader questions', 'Sarah from London asks: Is it free? I am 70.', MORE))).toEqual([
      ['Is it free? I am 70.', 'Sarah', 'London', MORE],
    ]));

  it('by no name in small letters', () =>
    expect(asked(page('Reader questions', 'somebody asks: Will it stay?', MORE))).toEqual([
      ['somebody asks: Will it stay?', null, null, MORE],
    ]));

  it('below its words in a quotation', () =>
    expect(asked(markdown('## Reader questions', '> Will it stay?\n> – Sarah J., London', MORE))).toEqual([
      ['Will it stay?', 'Sarah J.', 'London', MORE],
    ]));

  it('with an address that is kept apart', () =>
    expect(page(`${LABEL} “Will it stay?” – Sarah J., London, sarah@velmar.example`).readerQuestions).toMatchObject([
      { text: 'Will it stay?', askedBy: 'Sarah J.', place: 'London', email: 'sarah@velmar.example' },
    ]));

  it('with an address alone', () =>
    expect(page(`${LABEL} Will it stay? – sarah@velmar.example`).readerQuestions).toMatchObject([
      { text: 'Will it stay?', askedBy: null, place: null, email: 'sarah@velmar.example' },
    ]));

  it.each([
    ['a whole sentence', 'Will it stay? – The editors of this page would like to hear it from you'],
    ['what goes on in small letters', 'Will it stay? – and who pays for it'],
  ])('by nobody in %s', (_, line) => expect(asked(page(`${LABEL} ${line}`))).toEqual([[line, null, null]]));

  it.each(['Reader questions:', '**Reader questions**'])('under %j in a Markdown file', (label) =>
    expect(asked(markdown(label, 'Will it stay? – Ole, Aske', 'Yes.'))).toEqual([
      ['Will it stay?', 'Ole', 'Aske', 'Yes.'],
    ]),
  );

  it('or not at all', () =>
    expect(asked(page(`${LABEL} Is it free? And for whom?`))).toEqual([['Is it free? And for whom?', null, null]]));
});

describe('the answer to a reader’s question', () => {
  it('is shared by the questions that stand together over it', () =>
    expect(
      asked(
        page(`${LABEL} Is it free? – Ole`, `${LABEL} Is it far? – Ada`, `${LABEL} Is it old? – Tove`, 'A: No.', LEAD),
      ),
    ).toEqual([
      ['Is it free?', 'Ole', null, 'A: No.'],
      ['Is it far?', 'Ada', null, 'A: No.'],
      ['Is it old?', 'Tove', null, 'A: No.'],
    ]));

  it('goes on to the next question', () =>
    expect(
      asked(page(`${LABEL} Is it free? – Ole`, 'A: No.', MORE, `${LABEL} Is it far? – Ada`, 'A: Yes.', LEAD)),
    ).toEqual([
      ['Is it free?', 'Ole', null, 'A: No.', MORE],
      ['Is it far?', 'Ada', null, 'A: Yes.'],
    ]));

  it('goes on to the next heading under a heading of its own', () =>
    expect(
      asked(markdown('## Reader questions', '**Is it free?** – Ole, Aske', 'No.', MORE, '## What comes next', LEAD)),
    ).toEqual([['**Is it free?**', 'Ole', 'Aske', 'No.', MORE]]));

  it('ends where an ad parts it from what follows', () =>
    expect(
      asked(
        page(`${LABEL} Is it free? – Ole`, 'A: No.', MORE, 'ADVERTISEMENT', `${LABEL} Is it far? – Ada`, 'A: Yes.'),
      ),
    ).toEqual([
      ['Is it free?', 'Ole', null, 'A: No.'],
      ['Is it far?', 'Ada', null, 'A: Yes.'],
    ]));

  it('ends where a box follows', () =>
    expect(
      asked(
        page(
          `${LABEL} Is it free? – Ole`,
          'A: No.',
          MORE,
          'Did you know? The shed is from 1911.',
          `${LABEL} Is it far? – Ada`,
        ),
      ),
    ).toEqual([
      ['Is it free?', 'Ole', null, 'A: No.'],
      ['Is it far?', 'Ada', null],
    ]));

  it('tells a question of a reader from one of a FAQ by its signature', () => {
    const document = page('Q: “Will it stay?” – Sarah J., London', 'A: Yes.');
    expect(asked(document)).toEqual([['Will it stay?', 'Sarah J.', 'London', 'A: Yes.']]);
    expect(document.faqs).toEqual([]);
  });
});

describe('no reader’s question', () => {
  it.each([
    ['a quotation', '“Who will pay for it?” – Ole Brandt, driver'],
    ['a quotation in a story', '“Who will pay for it?” asks Ole Brandt, who drove the last tram.'],
    ['a story’s own question', 'Ole Brandt asks: Who will pay for it?'],
    ['a call for questions', 'Send us your questions! – The editors'],
    ['a wish', 'Reader questions\n\n“Please open on Mondays!” – Ole, Aske'],
    ['a wish in words', 'Reader questions\n\nSarah from London asks: open on Mondays!'],
  ])('is %s', (_, line) => expect(asked(page(line, MORE))).toEqual([]));
});

it('a path glued to the question, at the head of the page, does not take it from its answer', () => {
  const source =
    'Home » City » TramsQuestion: “Will it stay?” – Sarah J., London\nA: Yes, until spring.\n\nTram shed opens';
  const document = readPage(source, { language: 'en' });
  const [item] = document.readerQuestions;
  expect(item && [blockAt(document, item.question ?? '').role, asked(document)[0]?.[3]]).toEqual([
    'reader-question',
    'A: Yes, until spring.',
  ]);
});
