import { hasPhrases, knowsPhrases, normalise, phrasesFor, type Phrases } from '../../../engine';
import { PACK_LANGUAGES } from '../../../engine/phrases/packs';

/** Lists that hold words as they are written, or spellings side by side. */
const AS_WRITTEN = ['questionMarks', 'answerMarks', 'months', 'cardinals', 'streetWords'];

/** Every list of a pack by its name, such as `furniture.ad-marker`. */
function listsOf({ language: _, factBoxes, ...lists }: Phrases): [name: string, phrases: readonly string[]][] {
  const own = Object.entries(lists as Record<string, readonly string[] | Record<string, readonly string[]>>).flatMap(
    ([name, list]): [string, readonly string[]][] =>
      Array.isArray(list)
        ? [[name, list]]
        : Object.entries(list as Record<string, readonly string[]>).map(([kind, own]) => [`${name}.${kind}`, own]),
  );
  return [...own, ['factBoxes', Object.keys(factBoxes)]];
}

describe.each(PACK_LANGUAGES)('the phrases in %s', (language) => {
  const phrases = phrasesFor(language);
  const lists = listsOf(phrases);
  const english = listsOf(phrasesFor('en'));

  it('are there', () =>
    expect([hasPhrases(language), knowsPhrases(language), phrases.language]).toEqual([true, true, language]));

  it('fill every list', () => {
    const filled = lists.filter(([, list]) => list.length > 0).map(([name]) => name);
    expect(filled).toEqual(expect.arrayContaining(english.map(([name]) => name)));
    expect(new Set(Object.values(phrases.factBoxes)).size).toBe(6);
    expect(phrases.months).toHaveLength(12);
  });

  it('are in the form they are compared in', () =>
    expect(
      lists
        .filter(([name]) => !AS_WRITTEN.includes(name))
        .flatMap(([, list]) => list.filter((phrase) => phrase !== normalise(phrase))),
    ).toEqual([]));

  it('stand once in their list', () =>
    expect(
      lists.flatMap(([name, list]) => list.filter((one, i) => list.indexOf(one) < i).map((one) => [name, one])),
    ).toEqual([]));

  it('are furniture of one kind', () => {
    const all = Object.values(phrases.furniture).flat();
    expect(all.filter((one, i) => all.indexOf(one) < i)).toEqual([]);
  });
});

it.each(['xx', 'pl'])('of %s are not there, and every list is empty', (language) => {
  expect([hasPhrases(language), knowsPhrases(language)]).toEqual([false, false]);
  expect(listsOf(phrasesFor(language)).flatMap(([, list]) => list)).toEqual([]);
});

it.each(['de', 'pl'])('in %s are the same object at every check, as what is known of them is kept by it', (language) =>
  expect(phrasesFor(language)).toBe(phrasesFor(language)),
);
