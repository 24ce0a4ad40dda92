import { repeatedLine } from '../../../../engine/rules/duplicate/repeated-line';
import { findingsIn, LEAD, markdown, page, pageOf, repaired } from '../../findings';

const again = (line: string) => `${line}\n\nIt opened.\n\n${line}\n\nIt closed.\n\n${line}`;

describe('duplicate/repeated-line', () => {
  it.each([
    ['a refrain of two', 'The bells rang.\n\nIt opened.\n\nThe bells rang.'],
    ['single words', again('Bravo!')],
    ['words that lead on to something', again('For example:')],
    ['a label above each of several lists', '**The crew**\n\n- Ole\n\n**The crew**\n\n- Ines\n\n**The crew**\n\n- Mia'],
    ['who speaks in an interview', again('**Ines Holm:**')],
    ['a bold question that several people answer', again('**What brought you to the trams?**')],
    [
      'a line with a link that ends each part',
      ['One', 'Two', 'Three', 'Four']
        .map((part) => `## ${part}\n\nIt is ${part}.\n\nSee the [list](/list) for more.`)
        .join('\n\n'),
    ],
    ['a picture between the parts', again('![a row of bells](bells.png)')],
    ['a rule of its own kind', again('* · * · *')],
    ['the same time of day', again('10:05 am')],
    ['time stamps of a live blog that differ', '10:05 am\n\n10:15 am\n\n10:25 am'],
  ])('accepts %s', (_, text) => expect(findingsIn(repeatedLine, markdown(text))).toEqual([]));

  it('leaves furniture to the placeholder rules', () =>
    expect(
      findingsIn(repeatedLine, page(pageOf('Shop now', 'No comments yet', 'Shop now', 'No comments yet', 'Shop now'))),
    ).toEqual([]));

  it('leaves questions and answers to the FAQ', () =>
    expect(
      findingsIn(
        repeatedLine,
        page(
          pageOf(
            'FAQ',
            'Q: Is it open?',
            'A: Yes, daily.',
            'Q: Is it free?',
            'A: Yes, daily.',
            'Q: Is it warm?',
            'A: Yes, daily.',
          ),
        ),
      ),
    ).toEqual([]));

  it('says once how often the line stands there', () =>
    expect(findingsIn(repeatedLine, markdown(again('All rights reserved')))).toEqual([
      ['often', 1, { text: 'All rights reserved', count: 3 }],
    ]));

  it.each(['Want more of it?', '**Read on**', 'Read [our list](/list)'])('finds %s', (line) =>
    expect(findingsIn(repeatedLine, markdown(again(line)))).toHaveLength(1),
  );

  it('keeps the first of them', () =>
    expect(repaired(repeatedLine, again('All rights reserved'))).toBe(
      'All rights reserved\n\nIt opened.\n\nIt closed.',
    ));

  it('leaves lines of a part that was pasted twice to that finding', () => {
    const part = `The bells rang.\n\n${LEAD}`;
    expect(findingsIn(repeatedLine, markdown(`${part}\n\n${part}\n\n${part}`))).toEqual([]);
  });
});
