import { aiRefusal } from '../../../../engine/rules/placeholder/ai-refusal';
import {
  article,
  findingsIn,
  fixesIn,
  LEAD,
  markdown,
  page,
  pageOf,
  prose,
  repaired,
  severitiesIn,
} from '../../findings';

describe('placeholder/ai-refusal', () => {
  it.each([
    [
      'words in quotation marks',
      '“As an AI language model, I cannot vote,” it wrote. "I’m sorry, but I can’t assist with that request."',
    ],
    ['a quotation', '> As an AI language model, I cannot vote.'],
    ['an answer after a colon', 'Asked for the minutes, it wrote:\n\nI’m sorry, but I can’t assist with that request.'],
    [
      'an article about chatbots',
      'As an AI language model, the bot has no vote. Chatbots say as an AI language model, I cannot.',
    ],
    [
      'an interview',
      '## Can you help us?\n\nSure! Here is how we did it.\n\nI’m sorry, but I can’t help you there. I am unable to walk.',
    ],
    ['a new edition', 'Here is the revised timetable. Here are the edited highlights of the day.'],
    ['a slot in a quotation', '"I love [your city] and [the] trams," she said. See [Your Rights](/rights).'],
    ['a service', 'Let me know if you would like to come, the mayor said.'],
    ['code', '```\nAs an AI language model, I cannot vote.\n```'],
  ])('accepts %s', (_, text) => expect(findingsIn(aiRefusal, markdown(text))).toEqual([]));

  it.each([
    'As an AI language model, I cannot browse the web.',
    'As an artificial intelligence, my knowledge ends in spring.',
    'I’m sorry, but I can’t assist with that request.',
    'I am unable to fulfill this request as it stands.',
    "I can't help with that.",
    'Sure! Here is a rewritten version of the article:',
    "Certainly, here's the revised and polished text.",
    'Here are some rephrased headlines',
    'I hope this helps! Let me know if you would like me to shorten it.',
    'Let me know if you need any further edits.',
    'Als KI-Sprachmodell kann ich dazu nichts sagen.',
    'En tant que modèle de langage, je ne peux pas répondre.',
    'Como modelo de lenguaje, no puedo opinar.',
    'Як мовна модель, я не маю думки.',
    '**As an AI assistant, I must decline.**',
  ])('finds "%s"', (text) => {
    expect(findingsIn(aiRefusal, markdown(text)).map(([id]) => id)).toEqual(['chat']);
    expect(findingsIn(aiRefusal, page(pageOf(text, LEAD))).map(([id, line]) => [id, line])).toEqual([['chat', 7]]);
  });

  it('finds it as a headline', () => {
    const title = 'I’m sorry, but I can’t fulfill this request';
    expect(findingsIn(aiRefusal, article([prose(LEAD)], { title }))).toEqual([['chat', 'title', { text: title }]]);
    expect(findingsIn(aiRefusal, page(`${title}\n\nby Ines Holm\n\n${LEAD}`)).map(([, line]) => line)).toEqual([1]);
  });

  it('finds the gap it left', () =>
    expect(findingsIn(aiRefusal, markdown('Yours,\n[Your Name], [Company Name]'))).toEqual([
      ['gap', 2, { text: '[Your Name]' }],
    ]));

  it('is an error, and leaves it to the editor', () => {
    const text = 'I can’t assist with that.';
    expect(severitiesIn(aiRefusal, markdown(text))).toEqual(['error']);
    expect(fixesIn(aiRefusal, markdown(text))).toEqual([['pick remove']]);
    expect(fixesIn(aiRefusal, markdown('[Your Name]'))).toEqual([['pick write']]);
    expect(repaired(aiRefusal, text)).toBe(text);
  });
});
