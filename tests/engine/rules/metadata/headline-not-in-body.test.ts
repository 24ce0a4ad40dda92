import { readMarkdown } from '../../../../engine';
import { headlineNotInBody } from '../../../../engine/rules/metadata/headline-not-in-body';
import { article, findingsIn, LEAD, markdown, prose, severitiesIn } from '../../findings';

const file = (title: string, body: string) => markdown(`# ${title}\n\n${body}`);

describe('metadata/headline-not-in-body', () => {
  it.each([
    ['a name that the text mentions', file('The trams that Velmar never built', 'In VELMAR nothing runs.')],
    ['a possessive', file('Trams rolled through Velmar’s last winter', 'Velmar had snow.')],
    ['a headline in title case', file('The Trams That Velmar Never Built', 'Nothing runs.')],
    ['the first word', file('Velmar never built the trams it wanted', 'Nothing runs.')],
    ['a short headline', file('Trams in Velmar', 'Nothing runs.')],
    ['no title', markdown('Nothing runs.')],
    ['a name in another case', file('The trams that never came to Velmaria', 'In Velmariu nothing runs.')],
    ['a hyphen left out', file('The trams never came back to Alt-Velmar', 'In Altvelmar nothing runs.')],
    [
      'German, which writes every noun large',
      readMarkdown('# Wie der Bahnhof von gestern verschwand\n\nNichts.', { language: 'de' }),
    ],
  ])('accepts %s', (_, document) => expect(findingsIn(headlineNotInBody, document)).toEqual([]));

  it('names every name that is missing, as a note', () => {
    const document = file('The trams that Velmar never sold to Askeby', 'Nothing runs.');
    expect(findingsIn(headlineNotInBody, document)).toEqual([
      ['name', 1, { name: 'Velmar' }],
      ['name', 1, { name: 'Askeby' }],
    ]);
    expect(severitiesIn(headlineNotInBody, document)).toEqual(['info', 'info']);
  });

  it('reads the title of an entry', () =>
    expect(
      findingsIn(
        headlineNotInBody,
        article([prose('Nothing runs.')], { title: 'The trams that Velmar never built', standfirst: null }),
      ),
    ).toEqual([['name', 'title', { name: 'Velmar' }]]));

  it('knows short names', () =>
    expect(
      findingsIn(headlineNotInBody, markdown(`# The old trams return to Aske after eleven years\n\n${LEAD}`)),
    ).toEqual([['name', 1, { name: 'Aske' }]]));
});
