import type { DeskResponse } from '../../../shared/contracts/desk';

export type Week = DeskResponse['data']['weeks'][number];

/** One of the two bars of a week, in the units of the picture. */
export interface Bar {
  readonly kind: 'added' | 'gone';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const CHART = { width: 240, height: 56, gap: 2 } as const;
/** So that one finding among a thousand is still seen. */
const LEAST_HEIGHT = 2;

/** Two bars a week, as high as the highest number asks for; nothing is no bar. */
export function barsOf(weeks: readonly Week[]): Bar[] {
  const highest = Math.max(0, ...weeks.flatMap(({ added, gone }) => [added, gone]));
  if (highest === 0) return [];
  const step = CHART.width / weeks.length;
  // Each week has room for three bars: the third is the space to the next.
  const width = step / 3;
  return weeks.flatMap((week, index) =>
    (['added', 'gone'] as const).flatMap((kind, nth): Bar[] => {
      const count = week[kind];
      if (count === 0) return [];
      const height = Math.max(LEAST_HEIGHT, (count / highest) * CHART.height);
      return [{ kind, x: index * step + nth * width, y: CHART.height - height, width: width - CHART.gap, height }];
    }),
  );
}
