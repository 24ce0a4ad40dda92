import { fakeHeading } from '../../../../engine/rules/structure/fake-heading';
import { findingsIn, fixesIn, LEAD, linesIn, markdown, MORE, page, pageOf, part, repaired } from '../../findings';

describe('structure/fake-heading', () => {
  it.each([
    ['underlines', `__What it cost__\n\n${LEAD}`],
    ['a number', `**1. What it cost**\n\n${LEAD}`],
    ['a list under it', '**What it cost**\n\n- A roof\n- A gate'],
    ['a table under it', '**What it cost**\n\n| A | B |\n|---|---|\n| 1 | 2 |'],
  ])('knows one with %s', (_, text) => expect(linesIn(fakeHeading, markdown(text))).toEqual([1]));

  it.each([
    ['a sentence', `**Nobody is to cross it.**\n\n${LEAD}`],
    ['a question of an interview', `**Why so late?**\n\n${LEAD}`],
    ['a label', `**Please note:**\n\n${LEAD}`],
    ['a quotation', `**“It was dear”**\n\n${LEAD}`],
    ['a German quotation', `**„Wir bauen das jetzt neu“**\n\n${LEAD}`],
    ['bold words in a sentence', `**What it cost** was told in May.\n\n${LEAD}`],
    ['two pieces in bold', `**What** it **cost**\n\n${LEAD}`],
    ['a name under a text', `${LEAD}\n\n**Ines Holm**`],
    ['names under each other', '**Ines Holm**\n\n**Ole Brandt**\n\nThey wrote it.'],
    ['a name and a role in one paragraph', `**Ines Holm**\nReporter\n\n${LEAD}`],
    ['words that go on', `**and what it cost**\n\n${LEAD}`],
    ['a line in bold right over a heading', `**What it cost**\n\n## The steel\n\n${LEAD}`],
    ['a whole paragraph', `**${'Crossings are to be paid by the crew '.repeat(3).trim()}**\n\n${LEAD}`],
    ['marks alone', `****\n\n${LEAD}`],
  ])('accepts %s', (_, text) => expect(findingsIn(fakeHeading, markdown(text))).toEqual([]));

  it('leaves fact boxes and FAQ questions to what they are', () => {
    expect(findingsIn(fakeHeading, markdown(`**Did you know?**\n\n${LEAD}`))).toEqual([]);
    expect(findingsIn(fakeHeading, part('faq', { question: 'Why?', body: `**Because**\n\n${LEAD}` }))).toEqual([]);
  });

  it('is silent about a pasted page, whose short lines are headings anyway', () =>
    expect(findingsIn(fakeHeading, page(pageOf('**What it cost**', LEAD)))).toEqual([]));

  it('makes it a heading under the one above it', () => {
    expect(fixesIn(fakeHeading, markdown(`**What it cost**\n\n${LEAD}`))).toEqual([['ask heading']]);
    expect(repaired(fakeHeading, `${LEAD}\n\n**What it cost**\n\n${MORE}`, 'heading')).toBe(
      `${LEAD}\n\n## What it cost\n\n${MORE}`,
    );
    expect(repaired(fakeHeading, `### Fares\n\n**In May**\n\n${LEAD}\n\n__In June__\n\n${MORE}`, 'heading')).toBe(
      `### Fares\n\n#### In May\n\n${LEAD}\n\n#### In June\n\n${MORE}`,
    );
  });
});
