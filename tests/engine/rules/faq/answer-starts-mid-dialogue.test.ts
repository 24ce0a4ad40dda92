import { readMarkdown } from '../../../../engine';
import { answerStartsMidDialogue } from '../../../../engine/rules/faq/answer-starts-mid-dialogue';
import { findingsIn, markdown, part, severitiesIn } from '../../findings';

const faq = (question: string, body: string) => part('faq', { question, body });

describe('faq/answer-starts-mid-dialogue', () => {
  it.each([
    ['no to a question that asks for it', 'Is the ferry free?', 'No, it costs two crowns.'],
    ['no to the last of two questions', 'What about dogs? Are they allowed?', 'No. They must stay at the pier.'],
    ['"no" as part of the sentence', 'Who may use the ferry?', 'No one under twelve alone.'],
    ['an answer', 'What does the ferry cost?', 'Two crowns.'],
    ['no answer', 'What does the ferry cost?', ''],
    ['an answer that has lost its question', '', 'No, it is free.'],
  ])('accepts %s', (_, question, answer) =>
    expect(findingsIn(answerStartsMidDialogue, faq(question, answer))).toEqual([]),
  );

  it.each([
    ['No', 'No, it is free.'],
    ['Yes', '**Yes** – it is free.'],
    ["That's right", "That's right: it is free."],
    ['As we said', 'As we said, it is free.'],
  ])('notes an answer that begins with %s', (text, answer) =>
    expect(findingsIn(answerStartsMidDialogue, faq('What does the ferry cost?', answer))).toEqual([
      ['reply', 'answer', { text }],
    ]),
  );

  it('reads a dialogue in another language', () => {
    const dialogue = '## FAQ\n\nPregunta: ¿Por qué es gratis?\nRespuesta: No, lo paga la ciudad.';
    expect(findingsIn(answerStartsMidDialogue, readMarkdown(dialogue, { language: 'es' }))).toEqual([
      ['reply', 4, { text: 'No' }],
    ]);
  });

  it('reads a dialogue, as a note', () => {
    const document = markdown('## FAQ\n\nQ: Why is it free?\nA: No, the town pays.');
    expect(findingsIn(answerStartsMidDialogue, document)).toEqual([['reply', 4, { text: 'No' }]]);
    expect(severitiesIn(answerStartsMidDialogue, document)).toEqual(['info']);
  });
});
