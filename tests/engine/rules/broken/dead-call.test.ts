import { deadCall } from '../../../../engine/rules/broken/dead-call';
import { article, findingsIn, fixesIn, LEAD, markdown, page, pageOf, repaired } from '../../findings';

const call = (text: string | null, url: string | null) => ({ __component: 'newsroom.call' as const, text, url });

describe('broken/dead-call', () => {
  it.each([
    ['a link in the words', 'Read our [report on trams](/trams) before you travel.'],
    ['a bare address', 'Read our report on trams at https://example.org/trams before you travel.'],
    ['a call inside a paragraph of the text', `${LEAD} Read our report on the trams of the north.`],
    ['a sentence that only begins like a call', 'Read more slowly, said the teacher to the class of ten.'],
  ])('accepts %s', (_, text) => expect(findingsIn(deadCall, markdown(text))).toEqual([]));

  it('leaves a plea to subscribe to placeholder/newsletter', () =>
    expect(findingsIn(deadCall, page(pageOf('Subscribe to our newsletter for more news of the trams.')))).toEqual([]));

  it('asks for the link of a call in an entry, and is content with it', () => {
    const text = 'Explore more of our city pages.';
    expect(findingsIn(deadCall, article([call(text, ' ')]))).toEqual([['dead', 'body.0.text', { text }]]);
    expect(findingsIn(deadCall, article([call(text, '/city')]))).toEqual([]);
  });

  it('leaves the choice to the editor, so that no repair touches it', () => {
    const text = 'Learn more about the shed in our dedicated section.';
    expect(fixesIn(deadCall, markdown(text))).toEqual([['pick link', 'pick remove']]);
    expect(repaired(deadCall, text)).toBe(text);
  });
});
