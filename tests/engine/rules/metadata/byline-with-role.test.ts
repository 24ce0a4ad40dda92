import { bylineWithRole } from '../../../../engine/rules/metadata/byline-with-role';
import { article, findingsIn, fixesIn, LEAD, markdown, page, severitiesIn } from '../../findings';

const by = (line: string) => page(`Trams return\n\n${line}\n\n${LEAD}`);

describe('metadata/byline-with-role', () => {
  it.each(['by Ines Holm', 'By Ines Holm and Ole Brandt', 'by Senior Reporter', 'By Anna van der Berg'])(
    'accepts %s',
    (line) => expect(findingsIn(bylineWithRole, by(line))).toEqual([]),
  );

  it.each(['Ines Holm Senior Editor', 'Ines Holm, Senior Editor', 'Ines Holm | Transport Correspondent'])(
    'finds the role in %s',
    (text) => expect(findingsIn(bylineWithRole, by(`By ${text}`))).toEqual([['both', 3, { text }]]),
  );

  it('reads the author of a front matter', () =>
    expect(findingsIn(bylineWithRole, markdown('---\nauthor: Ines Holm, Editor\n---\n\nTwo.'))).toEqual([
      ['both', 2, { text: 'Ines Holm, Editor' }],
    ]));

  it('trusts the authors of an entry', () =>
    expect(findingsIn(bylineWithRole, article([], { authors: ['Ines Holm Editor'] }))).toEqual([]));

  it('is a note, for the editor to split', () => {
    expect(severitiesIn(bylineWithRole, by('By Ines Holm, Editor'))).toEqual(['info']);
    expect(fixesIn(bylineWithRole, by('By Ines Holm, Editor'))).toEqual([['pick split']]);
  });
});
