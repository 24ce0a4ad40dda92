import { readMarkdown } from '../../../../engine';
import { notAQuestion } from '../../../../engine/rules/faq/not-a-question';
import { findingsIn, fixesIn, markdown, part, severitiesIn } from '../../findings';

const faq = (question: string, language = 'en') => part('faq', { question, body: 'It runs at noon.', language });

describe('faq/not-a-question', () => {
  it.each([
    'When does the ferry run?',
    'The ferry: when does it run? (updated)',
    'How to get to the ferry',
    'In which months does it run',
    '¿Is it open?',
    '**What does it cost**',
  ])('accepts %s', (question) => expect(findingsIn(notAQuestion, faq(question))).toEqual([]));

  it('accepts an answer whose question is lost, and a language without words of questions', () => {
    expect(findingsIn(notAQuestion, faq(''))).toEqual([]);
    expect(findingsIn(notAQuestion, faq('Ferjan gengur', 'is'))).toEqual([]);
  });

  it('notes a title in the place of a question, and leaves the words to the editor', () => {
    expect(findingsIn(notAQuestion, faq('Times of the ferry'))).toEqual([
      ['none', 'question', { text: 'Times of the ferry' }],
    ]);
    expect(severitiesIn(notAQuestion, faq('Times of the ferry'))).toEqual(['info']);
    expect(fixesIn(notAQuestion, faq('Times of the ferry'))).toEqual([['pick reword']]);
  });

  it('reads the words behind the mark of a dialogue in another language', () =>
    expect(findingsIn(notAQuestion, readMarkdown('## FAQ\n\nF: Fahrzeiten\nA: Um zwölf.', { language: 'de' }))).toEqual(
      [['none', 3, { text: 'Fahrzeiten' }]],
    ));

  it('reads the words behind the mark of a dialogue', () =>
    expect(findingsIn(notAQuestion, markdown('## FAQ\n\nQ: Times of the ferry\nA: At noon.'))).toEqual([
      ['none', 3, { text: 'Times of the ferry' }],
    ]));
});
