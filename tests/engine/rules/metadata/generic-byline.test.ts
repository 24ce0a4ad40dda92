import { genericByline } from '../../../../engine/rules/metadata/generic-byline';
import { findingsIn, LEAD, markdown, page } from '../../findings';

const by = (line: string) => page(`Trams return\n\n${line}\n\n${LEAD}`);

describe('metadata/generic-byline', () => {
  it.each(['by Ines Holm', 'by Ines Holm Chief Editor', 'by Reuters', 'by AFP', 'by Ines Holm and AFP'])(
    'accepts %s',
    (line) => expect(findingsIn(genericByline, by(line))).toEqual([]),
  );

  it.each(['Chief Editor', 'admin', 'Editorial Team', 'Guest Author'])('finds %s', (text) =>
    expect(findingsIn(genericByline, by(`by ${text}`))).toEqual([['role', 3, { text }]]),
  );

  it('reads the author of a front matter', () =>
    expect(findingsIn(genericByline, markdown('---\nauthor: Newsroom\n---\n\nTwo.'))).toEqual([
      ['role', 2, { text: 'Newsroom' }],
    ]));
});
