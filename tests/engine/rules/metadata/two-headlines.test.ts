import { twoHeadlines } from '../../../../engine/rules/metadata/two-headlines';
import { article, findingsIn, fixesIn, LEAD, page, prose } from '../../findings';

const second = 'Why the Tram Shed of Velmar Opens So Late';
const head = (...lines: string[]) => page(['Tram shed opens its gates', ...lines, LEAD].join('\n\n'));

describe('metadata/two-headlines', () => {
  it.each([
    ['a section heading', head('by Ines Holm', 'What it cost')],
    ['a long heading about something else', head('by Ines Holm', 'What Nobody in the City Had Expected to Happen')],
    ['a standfirst', head('Families queue for the tram shed that stood empty for years.', 'by Ines Holm')],
    ['the headline of an entry', article([prose(`## ${second}\n\n${LEAD}`)], { title: 'Tram shed opens its gates' })],
  ])('accepts %s', (_, document) => expect(findingsIn(twoHeadlines, document)).toEqual([]));

  it('finds a headline under the byline that shares a word with the title', () => {
    expect(findingsIn(twoHeadlines, head('by Ines Holm', second))).toEqual([['two', 5, { text: second }]]);
    expect(fixesIn(twoHeadlines, head('by Ines Holm', second))).toEqual([['pick choose']]);
  });
});
