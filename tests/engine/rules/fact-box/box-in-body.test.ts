import { readPart } from '../../../../engine';
import { boxInBody } from '../../../../engine/rules/fact-box/box-in-body';
import { article, findingsIn, markdown, prose, severitiesIn } from '../../findings';

const box = 'Did you know? The shed is older than the town hall.';

describe('fact-box/box-in-body', () => {
  it.each([
    ['"Did you know that" as a lead', 'Did you know that the shed is older than the town hall?'],
    ['a tip given to the police', 'Tip-offs led to the arrest of two men.'],
    ['a label that opens with other words', 'The background: noise was not what they had come for.'],
  ])('accepts %s', (_, text) => expect(findingsIn(boxInBody, markdown(text))).toEqual([]));

  it('reads the prose of an entry', () => {
    expect(findingsIn(boxInBody, article([prose(box)]))).toEqual([['box', 'body.0.markdown', { text: box }]]);
    expect(severitiesIn(boxInBody, article([prose(box)]))).toEqual(['info']);
  });

  it('has nothing to say about the entry of a fact box itself', () =>
    expect(findingsIn(boxInBody, readPart({ kind: 'fact-box', language: 'en', body: box }))).toEqual([]));
});
