import { messageOf } from '../../engine';
import { loadRuleTexts } from '../../admin/src/translations/rules';
import { type ImportHead, draftPage, importPage } from '../../importer';
import { NOW } from '../engine/findings';

const BARE = 'The boats leave at six and come back at nine, whatever the weather is, and nobody asks why.';
const { drafts, findingsWith } = draftPage(BARE, { language: 'en', now: NOW });
const missing = (head: ImportHead): string[] =>
  findingsWith(head)
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('metadata/missing-'))
    .sort();

const ALL = ['byline', 'section', 'standfirst', 'title'].map((field) => `metadata/missing-${field}`);

describe('the head that an editor fills in', () => {
  it.each<[string, ImportHead, string[]]>([
    ['nothing', {}, ALL],
    ['a title', { title: 'Boats at six' }, ALL.slice(0, 3)],
    ['a section', { section: 'Sea' }, ALL.filter((rule) => rule !== 'metadata/missing-section')],
    ['an author', { authors: ['Ines Holm'] }, ALL.slice(1)],
    ['a title emptied again', { title: ' ' }, ALL],
    ['an author taken off again', { authors: [] }, ALL],
  ])('leaves to mend what is missing still: %s', (_, head, rules) => expect(missing(head)).toEqual(rules));

  it('may leave out what the page says', () => {
    const named = draftPage(`Boats at six\n\nby Ines Holm\n\n${BARE}`, { language: 'en', now: NOW });
    const rules = named.findingsWith({ title: null, authors: [] }).map(({ rule }) => rule);
    expect(named.findingsWith({}).map(({ rule }) => rule)).not.toContain('metadata/missing-title');
    expect(rules).toEqual(expect.arrayContaining(['metadata/missing-title', 'metadata/missing-byline']));
  });

  it('changes nothing in the drafts', () => {
    const { findings, ...rest } = importPage(BARE, { language: 'en', now: NOW });
    expect(rest).toEqual(drafts);
    expect(findings).toEqual(findingsWith({}));
  });
});

describe('a finding on the drafts', () => {
  const findings = findingsWith({});
  const sayable = findings.map(({ rule, messageId, params }) => ({ rule, message: messageId, params }));

  it('is told in English', () =>
    expect(sayable.map((one) => messageOf(one).message)).toEqual(findings.map(({ message }) => message)));

  it('can be told in another language', async () => {
    const german = await loadRuleTexts('de');
    const told = sayable.map((one) => messageOf(one, undefined, german).message);
    expect(told.filter((message, index) => message === findings[index]?.message)).toEqual([]);
  });
});
