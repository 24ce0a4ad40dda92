import { check, wordsInSentence } from '../../engine';
import { watchPhrase } from '../../engine/rules/freshness/watch-phrase';
import { article, markdown, prose, table } from './findings';

const inSentence = (document: Parameters<typeof wordsInSentence>[0], phrase: string) => {
  const [finding] = check(document, [watchPhrase], { watchPhrases: [{ phrase, since: null }] });
  return finding?.place ? wordsInSentence(document, finding.place) : null;
};

it.each([
  ['in the middle', 'It rained. Velmar seeks to join the league. Nobody came.', 'Velmar ', ' the league.'],
  ['over a line', 'It rained. Velmar seeks\nto join the league.', 'Velmar ', ' the league.'],
  ['at the end of a list', '- One\n- Velmar seeks to join', 'Velmar ', ''],
])('says the sentence of words %s', (_, text, before, after) =>
  expect(inSentence(markdown(text), 'seeks to join')).toMatchObject({ before, after }),
);

it('says the cell of a table', () =>
  expect(
    inSentence(article([prose('Seeks.'), table(['Town', 'State'], ['Velmar', 'still seeks to join'])]), 'to join'),
  ).toEqual({ before: 'still seeks ', words: 'to join', after: '' }));

it('says the whole cell where a bar in it is escaped', () =>
  expect(
    inSentence(markdown('| Town | State |\n|---|---|\n| Velmar | It \\| she seeks to join. It waits. |'), 'to join'),
  ).toEqual({ before: '', words: 'It | she seeks to join. It waits.', after: '' }));

it('says the title', () =>
  expect(inSentence(article([], { title: 'Velmar seeks to join' }), 'to join')).toEqual({
    before: 'Velmar seeks ',
    words: 'to join',
    after: '',
  }));

it('knows no sentence where no text stands', () =>
  expect(wordsInSentence(markdown('Velmar.'), { path: 'nowhere', start: 0, end: 1 })).toBeNull());
