import { readingTimeClaim } from '../../../../engine/rules/metadata/reading-time-claim';
import { article, findingsIn, fixesIn, LEAD, page, prose } from '../../findings';

const head = (line: string) => page(`Trams return\n\nby Ines Holm\n\n${line}\n\n${LEAD}`);

describe('metadata/reading-time-claim', () => {
  it.each([
    ['minutes in the text', page(`Trams return\n\n${LEAD} It took 9 minutes.`)],
    ['a heading with minutes in it', head('Nine minutes that changed the town')],
    ['minutes of a match in the middle', page(`Trams return\n\n${LEAD}\n\n9 min\n\n${LEAD}`)],
  ])('accepts %s', (_, document) => expect(findingsIn(readingTimeClaim, document)).toEqual([]));

  it.each(['9 min read', '• 9 min read', '9-minute read', 'Reading time: 9 minutes', '_9 mins_'])('reads %s', (line) =>
    expect(findingsIn(readingTimeClaim, head(line))).toEqual([['wrong', 5, { claimed: 9, found: 1 }]]),
  );

  it('reads the text of an entry', () =>
    expect(findingsIn(readingTimeClaim, article([prose(`9 min read\n\n${LEAD}`)]))).toEqual([
      ['wrong', 'body.0.markdown', { claimed: 9, found: 1 }],
    ]));

  it('says of a true time only that it is typed', () => {
    expect(findingsIn(readingTimeClaim, head('1 min read'))).toEqual([['typedOne', 5, { claimed: 1, found: 1 }]]);
    expect(fixesIn(readingTimeClaim, head('1 min read'))).toEqual([['safe remove']]);
  });
});
