import { twoHeadlines } from '../../../../engine/rules/metadata/two-headlines';
import { article, findingsIn, fixesIn, LEAD, linesIn, markdown, page, prose } from '../../findings';

const second = 'Why the Tram Shed of Velmar Opens So Late';
const head = (...lines: string[]) => page(['Tram shed opens its gates', ...lines, LEAD].join('\n\n'));

describe('metadata/two-headlines', () => {
  it.each([
    ['a section heading', head('by Ines Holm', 'What it cost')],
    ['a long heading about something else', head('by Ines Holm', 'What Nobody in the City Had Expected to Happen')],
    ['a standfirst', head('Families queue for the tram shed that stood empty for years.', 'by Ines Holm')],
    [
      'parts that all begin with one mark',
      markdown(`---\ntitle: Trams\n---\n# The shed\n\n${LEAD}\n\n# The rails\n\n${LEAD}`),
    ],
    ['the headline of an entry', article([prose(`## ${second}\n\n${LEAD}`)], { title: 'Tram shed opens its gates' })],
  ])('accepts %s', (_, document) => expect(findingsIn(twoHeadlines, document)).toEqual([]));

  it('finds a first heading that is not the title of the file', () =>
    expect(
      linesIn(twoHeadlines, markdown(`---\ntitle: Trams\n---\n# ${second}\n\n${LEAD}\n\n## The rails\n\n${LEAD}`)),
    ).toEqual([4]));

  it('finds a headline under the byline that shares a word with the title', () => {
    expect(findingsIn(twoHeadlines, head('by Ines Holm', second))).toEqual([['two', 5, { text: second }]]);
    expect(fixesIn(twoHeadlines, head('by Ines Holm', second))).toEqual([['pick choose']]);
  });
});
