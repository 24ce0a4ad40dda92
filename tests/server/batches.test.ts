import { createBatches } from '../../server/src/batches';

/** Answers with what was asked for, a number as its double, and keeps what was asked at once. */
function doubling() {
  const asked: number[][] = [];
  const double = createBatches((items: readonly number[]) => {
    asked.push([...items]);
    return items.includes(0) ? Promise.reject(new Error('None of it')) : Promise.resolve(items.map((item) => item * 2));
  }, 3);
  return { asked, double };
}

describe('what is asked in batches', () => {
  it('is asked at once when it is wanted at the same time, so many at most', async () => {
    const { asked, double } = doubling();

    expect(await Promise.all([1, 2, 3, 4].map(double))).toEqual([2, 4, 6, 8]);
    expect(asked).toEqual([[1, 2, 3], [4]]);
  });

  it('is asked later when it comes later', async () => {
    const { asked, double } = doubling();

    await double(1);
    await double(2);

    expect(asked).toEqual([[1], [2]]);
  });

  it('fails for all of a batch, and for none of the next', async () => {
    const { double } = doubling();

    const answers = await Promise.allSettled([1, 0, 2, 4].map(double));

    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'fulfilled']);
    expect(await double(5)).toBe(10);
  });
});
