import { seeAlso } from '../../../../engine/rules/placeholder/see-also';
import { importPage } from '../../../../importer';
import { messageOf } from '../../../../engine';
import { article, check1, findingsIn, fixesIn, LEAD, MORE, page, pageOf, prose } from '../../findings';

const teaser = 'The Best Ferries of the North';
const pair = { label: 'Read also', text: teaser };

describe('placeholder/see-also', () => {
  it('accepts the words in a sentence', () =>
    expect(findingsIn(seeAlso, page(pageOf('Read also what the mayor said about it.', LEAD)))).toEqual([]));

  it('accepts a label with its link', () =>
    expect(findingsIn(seeAlso, page(pageOf('[Read also](/ferries)', LEAD)))).toEqual([]));

  it.each([
    ['above', pageOf(`${teaser}\nRead also`, LEAD)],
    ['below', pageOf(`Read also\n${teaser}`, LEAD)],
  ])('takes the title %s the label along', (_, text) =>
    expect(findingsIn(seeAlso, page(text))).toEqual([['pair', 7, pair]]),
  );

  it('cuts both titles so that the message fits on a line', () => {
    const long = 'The Best and the Slowest Night Ferries of the Far and Frozen North';
    const [finding] = check1(seeAlso, page(pageOf(`${long}\nYou might want to see also`, LEAD)));
    const message = finding ? messageOf(finding).message : '';
    expect(message.length).toBeLessThanOrEqual(70);
    expect(message).toMatch(/^“You might want.*…” and “The Best.*…” are a lost link$/);
  });

  it('speaks of the label alone between two paragraphs', () =>
    expect(findingsIn(seeAlso, page(pageOf('Read also', LEAD)))).toEqual([
      ['alone', 7, { label: 'Read also', text: '' }],
    ]));

  it('asks, and removes both lines', () => {
    const text = pageOf(`Read also\n${teaser}`, MORE);
    expect(fixesIn(seeAlso, page(text))).toEqual([['ask remove']]);
    expect(importPage(text).removed.map((one) => [one.text, one.lines])).toEqual([
      ['Read also', [7, 7]],
      [teaser, [8, 8]],
    ]);
  });

  it('takes the title that stands above, a line apart', () =>
    expect(findingsIn(seeAlso, page(pageOf('Trams of the north return', 'Read also', MORE)))).toEqual([
      ['pair', 7, { label: 'Read also', text: 'Trams of the north return' }],
    ]));

  it('takes a title apart from its label in an entry', () =>
    expect(findingsIn(seeAlso, article([prose(`${LEAD}\n\nTrams return\n\nRead also`)]))).toEqual([
      ['pair', 'body.0.markdown', { label: 'Read also', text: 'Trams return' }],
    ]));
});
