import { CHART, barsOf } from '../../../admin/src/desk/weeks';

const weeks = (...counts: [added: number, gone: number][]) =>
  counts.map(([added, gone], index) => ({ monday: `2026-10-${String(5 + 7 * index).padStart(2, '0')}`, added, gone }));

describe('the bars of the last weeks', () => {
  it('stand beside each other, two a week, the highest as high as the picture', () => {
    const bars = barsOf(weeks([10, 5], [0, 20]));
    expect(bars.map(({ kind, height }) => [kind, height])).toEqual([
      ['added', CHART.height / 2],
      ['gone', CHART.height / 4],
      ['gone', CHART.height],
    ]);
    expect(bars.every(({ y, height }) => y + height === CHART.height)).toBe(true);
    const [first, second, third] = bars;
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThanOrEqual(second?.x ?? 0);
    expect(third?.x).toBeGreaterThan(CHART.width / 2);
  });

  it('show one among thousands', () => {
    const [least] = barsOf(weeks([1, 5000]));
    expect(least?.height).toBe(2);
  });

  it('are none where nothing came or went', () => {
    expect(barsOf(weeks([0, 0], [0, 0]))).toEqual([]);
    expect(barsOf([])).toEqual([]);
  });
});
