import { check, createMemory, defineRule, readArticle, readMarkdown, rules as allRules } from '../../engine';
import { LEAD, MORE, prose, table } from './findings';

/** Counts what it is asked, and speaks of rain. */
function counting() {
  const asked: string[] = [];
  const rule = defineRule({
    id: 'structure/no-rain',
    severity: 'info',
    summary: 'It never rains.',
    why: 'Readers get wet.',
    messages: { wet: 'It rains' },
    checkBlock: (block, report) => {
      asked.push('text' in block ? block.text : block.type);
      if ('text' in block && block.text.includes('rain')) report(block, 'wet');
    },
  });
  return { asked, rules: [rule] };
}

const read = (source: string) => readMarkdown(source, { language: 'en' });
const now = new Date('2026-01-15T12:00:00Z');

describe('a memory', () => {
  it('asks again only about what is new, moved blocks left alone', () => {
    const { asked, rules } = counting();
    const memory = createMemory();
    check(read('One.\n\nTwo.'), rules, { memory });
    check(read('New.\n\nTwo.\n\nOne.'), rules, { memory });
    expect(asked).toEqual(['One.', 'Two.', 'New.']);
  });

  it('finds again what is still wrong, where it stands now', () => {
    const { rules } = counting();
    const memory = createMemory();
    check(read('It rains.'), rules, { memory });
    expect(check(read('Dry.\n\nIt rains.'), rules, { memory }).map(({ place }) => place?.start)).toEqual([6]);
  });

  it('tells a heading from a paragraph of the same words', () => {
    const { asked, rules } = counting();
    const memory = createMemory();
    check(read('One.\n\nTwo'), rules, { memory });
    check(read('One.\n\n## Two'), rules, { memory });
    expect(asked).toEqual(['One.', 'Two', 'Two']);
  });

  it.each([
    ['the rules', (rules: ReturnType<typeof counting>['rules']) => ({ rules: [...rules], options: { now } })],
    [
      'the day',
      (rules: ReturnType<typeof counting>['rules']) => ({ rules, options: { now: new Date('2026-01-16T12:00:00Z') } }),
    ],
    [
      'the phrases that are watched',
      (rules: ReturnType<typeof counting>['rules']) => ({
        rules,
        options: { now, watchPhrases: [{ phrase: 'rain', since: null }] },
      }),
    ],
  ])('forgets all when %s change', (_, next) => {
    const { asked, rules } = counting();
    const memory = createMemory();
    check(read('One.'), rules, { now, memory });
    const { rules: others, options } = next(rules);
    check(read('One.'), others, { ...options, memory });
    expect(asked).toEqual(['One.', 'One.']);
  });

  it('forgets what has left the text', () => {
    const { asked, rules } = counting();
    const memory = createMemory();
    for (const source of ['One.', 'Two.', 'One.']) check(read(source), rules, { memory });
    expect(asked).toEqual(['One.', 'Two.', 'One.']);
  });

  it('knows lists and tables that are the same as before', () => {
    const { asked, rules } = counting();
    const memory = createMemory();
    const document = read('One.\n\n- two\n- three\n\n| a | b |\n|---|---|\n| 1 | 2 |');
    check(document, rules, { memory });
    check(document, rules, { memory });
    expect(asked).toEqual(['One.', 'list', 'table']);
  });

  it('finds as much as without it, from one key stroke to the next', () => {
    const memory = createMemory();
    const body = (last: string) => [
      prose(`${LEAD}\n\n${MORE}\n\n${LEAD.replace('dawn', 'noon')}\n\n${last}`),
      table(['a'], [MORE]),
    ];
    for (const last of ['Now', 'Now it', 'Now it ran.', LEAD, 'Now it ran.']) {
      const found = check(readArticle({ language: 'en', body: body(last) }, { memory }), allRules, { now, memory });
      expect(found).toEqual(check(readArticle({ language: 'en', body: body(last) }), allRules, { now }));
      expect(found.map(({ rule }) => rule)).toContain('duplicate/near-block');
    }
  });
});
