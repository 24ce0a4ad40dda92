import { faq } from '../../../../engine/rules/duplicate/faq';
import { hash, readPart } from '../../../../engine';
import { article, check1, findingsIn, page, severitiesIn } from '../../findings';

const same = (path: string) => ({
  question: 'What does it cost?',
  text: 'What does the ferry cost?',
  entry: 'f2',
  used: 3,
  place: { path, start: 0, end: 0 },
});
const entry = (...sameQuestions: ReturnType<typeof same>[]) =>
  readPart({ kind: 'faq', language: 'en', question: 'What does it cost?', body: 'Four euros.', sameQuestions });

describe('duplicate/faq', () => {
  it.each([
    ['an article whose FAQ entries are not known', article([])],
    ['an entry whose question is answered once', entry()],
    ['a page', page('What does it cost?\n\nFour euros.\n\nWhat does it cost?\n\nFour euros.')],
  ])('accepts %s', (_, document) => expect(findingsIn(faq, document)).toEqual([]));

  it('names the other question, at the one that is asked here', () => {
    const params = { words: hash('What does the ferry cost?'), entry: 'f2', used: 3 };
    expect(findingsIn(faq, entry(same('question')))).toEqual([['same', 'question', params]]);
    expect(findingsIn(faq, article([], { sameQuestions: [same('body.2.faqs')] }))).toEqual([
      ['same', 'body.2.faqs', params],
    ]);
    expect(severitiesIn(faq, entry(same('question')))).toEqual(['warning']);
  });

  it('offers the other one, in its own form with a dialog before', () => {
    const [own] = check1(faq, entry(same('question')));
    const [shown] = check1(faq, article([], { sameQuestions: [same('body.2.faqs')] }));
    expect([own?.fixes[0]?.label, shown?.fixes[0]?.label]).toEqual(['merge', 'use']);
    expect([own?.excerpt, shown?.excerpt]).toEqual(['What does it cost?', 'What does it cost?']);
  });
});
