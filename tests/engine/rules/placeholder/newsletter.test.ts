import { deadCall } from '../../../../engine/rules/broken/dead-call';
import { newsletter } from '../../../../engine/rules/placeholder/newsletter';
import { article, findingsIn, fixesIn, LEAD, page, pageOf } from '../../findings';

const plea = 'Stay informed: Subscribe to our newsletter for news of the trams.';

describe('placeholder/newsletter', () => {
  it.each([
    ['a link', pageOf('Subscribe to [our newsletter](/letters) for news of the trams.')],
    ['the letter of a museum', pageOf(`${LEAD} The newsletter of the museum has many readers.`)],
    ['a call to something else', pageOf('Read our in-depth report on the trams of the north.')],
  ])('accepts %s', (_, text) => expect(findingsIn(newsletter, page(text))).toEqual([]));

  it('claims what broken/dead-call then leaves alone', () => {
    expect(findingsIn(newsletter, page(pageOf(plea)))).toEqual([['call', 7, { text: plea }]]);
    expect(findingsIn(deadCall, page(pageOf(plea)))).toEqual([]);
  });

  it('takes the label of a form for a leftover', () => {
    const label = page(pageOf('Subscribe now'));
    expect(findingsIn(newsletter, label)).toEqual([['label', 7, { text: 'Subscribe now' }]]);
    expect(fixesIn(newsletter, label)).toEqual([['safe remove']]);
  });

  it('leaves a call to the editor, in an entry as well', () => {
    const entry = article([{ __component: 'newsroom.call', text: plea, url: null }]);
    expect(findingsIn(newsletter, entry)).toEqual([['call', 'body.0.text', { text: plea }]]);
    expect(fixesIn(newsletter, entry)).toEqual([['pick link', 'pick remove']]);
  });
});
