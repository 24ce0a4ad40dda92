import { answeringAlike, askingTheSame } from '../../server/src/faqs/asking';

const asking = (question: string, answer = '') => ({ question, answer });
const same = (one: string, other: string, ...answers: [string, string] | []): boolean =>
  askingTheSame([asking(other, answers[1])])(asking(one, answers[0])).length > 0;

describe('two entries ask the same', () => {
  it.each([
    ['in the same words', 'What does the ferry cost?', 'What does the ferry cost'],
    ['in another case and order', 'Does the FERRY run on Sundays?', 'Does the ferry run Sundays?'],
    ['in short words', 'Is it on?', 'Is it on'],
    ['in Ukrainian', 'Скільки коштує квиток на пором?', 'Скільки коштує квиток на пором'],
  ])('%s', (_, one, other) => expect([same(one, other), same(other, one)]).toEqual([true, true]));

  it('in other words, where the answers are alike', () => {
    const answer = 'A single ticket costs four euros at the harbour counter.';
    const [one, other] = ['How much does a ticket cost?', 'What does a single ticket cost?'];
    expect(same(one, other, answer, `${answer} Children travel free.`)).toBe(true);
    expect(same(one, other, answer, 'Ask at the pier.')).toBe(false);
    expect(same(one, other)).toBe(false);
  });
});

describe('two entries do not ask the same', () => {
  it.each([
    ['of another thing', 'How many rooms are at the inn?', 'How many rooms are at the spa?'],
    ['of another number', 'Is line 5 running?', 'Is line 7 running?'],
    ['of a number and of none', 'Is line 5 running?', 'Is the line running?'],
    ['of another word that matters', 'What does a return ticket cost?', 'What does a ticket cost?'],
    ['otherwise', 'When does it open?', 'Where does it open?'],
    ['nothing', '', ''],
    ['something and nothing', 'Is it on?', ''],
  ])('%s', (_, one, other) => expect([same(one, other), same(other, one)]).toEqual([false, false]));

  it('where the answers are hardly any words', () =>
    expect(same('Does the early ferry run?', 'Does the night ferry run?', 'It does.', 'It does.')).toBe(false));

  it('where the answers give other numbers', () =>
    expect(
      same(
        'What does an adult ticket cost?',
        'What does a child ticket cost?',
        'It costs 7 euros at the counter of the pier.',
        'It costs 4 euros at the counter of the pier.',
      ),
    ).toBe(false));
});

it('tells the likest first, of very many at once', () => {
  const many = Array.from({ length: 2000 }, (_, index) => asking(`What does the ferry cost in zone ${index}?`));
  const others = [asking('What does the ferry cost, then?'), ...many, asking('What does the ferry cost?')];
  const start = performance.now();
  const sameOf = askingTheSame(others);
  expect(others.map(sameOf)[0]).toEqual([0]);
  expect(sameOf(asking('What does the ferry cost?'))).toEqual([others.length - 1]);
  expect(performance.now() - start).toBeLessThan(5_000);
});

it('knows the answers that are alike', () => {
  const others = [
    asking('What does it cost?', 'A ticket costs four euros.'),
    asking('When does it run?', 'Every hour from six in the morning.'),
    asking('Is there one at night?', 'It runs every hour from six in the morning until midnight.'),
  ];
  expect(answeringAlike(asking('', 'It runs every hour from six in the morning.'), others)).toEqual([1, 2]);
  expect(answeringAlike(asking('', ''), others)).toEqual([]);
});
