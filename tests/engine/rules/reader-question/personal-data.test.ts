import { planRepairs, applyTextEdits } from '../../../../engine';
import { personalData } from '../../../../engine/rules/reader-question/personal-data';
import { check1, findingsIn, fixesIn, page, pageOf, part, severitiesIn } from '../../findings';

const asked = (question: string, body: string | null = null, language = 'en') =>
  part('reader-question', { question, body, language });

describe('reader-question/personal-data', () => {
  it.each([
    'Why did line 12 carry 1,200,000 people in 2024?',
    'Is it true that the shed was sold for 250 000 000 crowns on 03.05.2026?',
    'Will Mill Street 12 years ago come back?',
    'Why is Mill Street closed, and where do 3 drive to work?',
    'What happened on Mill Street in 2019? In 2019 Mill Street was open.',
    'Who is @velmar, and what is an e-mail?',
    'Are pages 100-200 of report 2019-2024 wrong about 0.123456789?',
    'Why does the office answer from 0800-1200 only?',
    'Do 12 old sheds stand on Canal Road?',
  ])('accepts %s', (question) => expect(findingsIn(personalData, asked(question))).toEqual([]));

  it('accepts a helpline in the answer, and an address in the text of a page', () => {
    const answer = 'Call 0800 555 0199 or write to ferry@velmar.example.';
    expect(findingsIn(personalData, asked('Whom can I call?', answer))).toEqual([]);
    expect(findingsIn(personalData, page(pageOf(answer)))).toEqual([]);
    expect(findingsIn(personalData, asked(''))).toEqual([]);
  });

  it.each([
    ['email', 'Can you write to ole.b+trams@post.velmar.example?'],
    ['phone', 'Will you call me at +44 20 7946 0958?'],
    ['phone', 'Will you call me at 0171 5550199?'],
    ['phone', 'Will you call (0171) 555-0199 for me?'],
    ['phone', 'Will you call 555-123-4567 for me?'],
    ['street', 'Does the tram stop at 12 Mill Street again?'],
    ['street', 'I live at 12b Old Mill Lane. Does it stop there?'],
  ])('finds an %s in %s', (message, question) =>
    expect(findingsIn(personalData, asked(question))).toEqual([[message, 'question', {}]]),
  );

  it.each([
    ['de', 'Hält die Bahn auch in der Hauptstraße 12?'],
    ['fr', 'Le tram passe-t-il au 12, rue du Moulin ?'],
    ['es', '¿Para el tranvía en la calle Mayor, 12?'],
    ['uk', 'Чи зупиняється трамвай на вул. Млиновій, 12?'],
  ] as const)('knows the streets of other languages: %s', (language, question) => {
    expect(check1(personalData, asked(question, null, language)).map(({ message }) => message)).toEqual(['street']);
  });

  it('leaves other numbers beside a street alone, where nouns are written large', () => {
    const document = asked('Warum spielen auf dem Marktplatz 12 Kinder?', null, 'de');
    expect(check1(personalData, document)).toEqual([]);
  });

  it('does not tell in the finding what it hides', () => {
    const document = asked('Write to ole@velmar.example or to eva@velmar.example?');
    expect(check1(personalData, document).map(({ excerpt }) => excerpt)).toEqual(['ol…le', 'ev…le']);
    expect(severitiesIn(personalData, document)).toEqual(['warning', 'warning']);
  });

  it('blacks out what is told, after asking', () => {
    const text = 'Write to ole@velmar.example, or call +44 20 7946 0958?';
    const document = asked(text);
    expect(fixesIn(personalData, document)).toEqual([['ask redact'], ['ask redact']]);
    const edits = planRepairs(document, check1(personalData, document)).flatMap((repair) =>
      repair.edits.flatMap((edit) => (edit.kind === 'text' ? [edit] : [])),
    );
    expect(applyTextEdits(text, edits)).toBe('Write to […], or call […]?');
  });

  it('reads a question in a page', () =>
    expect(
      findingsIn(personalData, page(pageOf('Reader Question: “Can you call 0171 5550199?” – Ole B., Aske'))),
    ).toEqual([['phone', 7, {}]]));

  it('says no more than anybody reads', () => {
    const question = Array.from({ length: 60 }, (_, i) => `reader${i}@velmar.example`).join(' ');
    expect(check1(personalData, part('reader-question', { question }))).toHaveLength(50);
  });
});
