import { check, rules } from '../../../../engine';
import { block } from '../../../../engine/rules/duplicate/block';
import {
  article,
  findingsIn,
  fixesIn,
  LEAD,
  linesIn,
  markdown,
  MORE,
  page,
  pageOf,
  prose,
  repaired,
} from '../../findings';

const ADDRESS = `https://example.org/${'velmar-'.repeat(12)}`;
const PICTURE = `[![The ferry](${ADDRESS}.png)](${ADDRESS})`;
const BUTTON = `[Try it out](${ADDRESS})`;

const QUESTION =
  'What did you do before you came to the tram shed, and what have you learned in all these years about trams?';

describe('duplicate/block', () => {
  it.each([
    ['a refrain', 'And the trams rang their bells.\n\nSo it began.\n\nAnd the trams rang their bells.'],
    ['paragraphs that differ in one word', `${LEAD}\n\n${LEAD.replace('two', 'three')}`],
    ['a picture and a button that stand twice', `${PICTURE}\n\n${BUTTON}\n\n${PICTURE}\n\n${BUTTON}`],
    ['a link alone that stands twice', `[${MORE}](/shed)\n\n${LEAD}\n\n[${MORE}](/shed)`],
    ['a line of dashes that stands twice', `\\${'-'.repeat(90)}\n\n${LEAD}\n\n\\${'-'.repeat(90)}`],
    [
      'a bold question that several people answer',
      `**${QUESTION}**\n\n${LEAD}\n\n**${QUESTION}**\n\n${MORE}\n\n__${QUESTION}__\n\nNothing.\n\n__${QUESTION}__\n\nAll.`,
    ],
    [
      'a shortcode over several lines above other pictures',
      [1, 2].map((n) => `{{< figure\n  src="tram-${n}.jpg"\n>}}\n${MORE}\n{{< /figure >}}`).join('\n\n'),
    ],
    ['code that stands twice', `\`\`\`\n${LEAD}\n\`\`\`\n\n\`\`\`\n${LEAD}\n\`\`\``],
  ])('accepts %s', (_, text) => expect(findingsIn(block, markdown(text))).toEqual([]));

  it('reports every copy after the first, and paragraphs copied together as one', () =>
    expect(linesIn(block, markdown(`${LEAD}\n\n${MORE}\n\n${LEAD}\n\nLater.\n\n${MORE}\n\n${LEAD}`))).toEqual([5, 9]));

  it('counts the words of a paragraph with links', () =>
    expect(linesIn(block, markdown(`${LEAD} ${BUTTON}\n\n${MORE}\n\n${LEAD} ${BUTTON}`))).toEqual([5]));

  it('compares across the blocks of an entry', () =>
    expect(findingsIn(block, article([prose(LEAD), prose(`Later.\n\n${LEAD}`)]))).toEqual([
      ['twice', 'body.1.markdown', {}],
    ]));

  it('asks, and keeps the first', () => {
    const text = `${LEAD}\n\n${MORE}\n\n${LEAD}`;
    expect(fixesIn(block, markdown(text))).toEqual([['ask remove']]);
    expect(repaired(block, text)).toBe(`${LEAD}\n\n${MORE}`);
  });

  const PART = `## The shed\n\n${LEAD}\n\nSo it began.\n\n- Ole\n- Ines`;

  it('takes a part that was pasted twice for one thing, short blocks included', () => {
    const text = `Before.\n\n${PART}\n\n${PART}\n\nAfter.`;
    expect(findingsIn(block, markdown(text))).toEqual([['run', 12, { count: 4 }]]);
    expect(repaired(block, text)).toBe(`Before.\n\n${PART}\n\nAfter.`);
  });

  it('is the only rule that speaks about it', () =>
    expect(
      check(markdown(`# Trams\n\nBefore.\n\n${PART}\n\n${MORE}\n\n${PART}\n\n${PART}`), rules).map(({ rule }) => rule),
    ).toEqual(['duplicate/block', 'duplicate/block']));

  it.each([
    ['a list', `- ${LEAD}\n- ${MORE}`],
    ['a quotation', `> ${LEAD}`],
    ['a bold paragraph', `**${LEAD}**`],
  ])('finds %s twice', (_, text) =>
    expect(linesIn(block, markdown(`${text}\n\nIn between.\n\n${text}`))).toHaveLength(1),
  );

  it.each([
    [
      'a verse',
      'The bells of the shed are ringing,\nThe trams of the city are swinging,\nAnd all of the people are singing.',
    ],
    ['short lines of a song', 'Ring, bells of the shed.\n\nSwing, trams of the city.\n\nSing, all of you.'],
    ['time stamps of a live blog', '**10:05 am**'],
  ])('accepts %s twice', (_, text) =>
    expect(findingsIn(block, markdown(`${text}\n\n${LEAD}\n\n${text}\n\n${MORE}`))).toEqual([]),
  );

  it('leaves the taking off of answers to the editor', () =>
    expect(fixesIn(block, page(pageOf('FAQ', 'Q: Is it open?', `A: ${MORE}`, 'Q: Is it free?', `A: ${MORE}`)))).toEqual(
      [['pick remove']],
    ));
});
