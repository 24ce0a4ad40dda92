import type { Finding } from '../../../engine';
import { countsByRow } from '../../../admin/src/entry-line/BlockBadges';

const found = (severity: Finding['severity'], path: string | null) => ({
  key: `${severity} ${path}`,
  finding: { severity, place: path === null ? null : { path, start: 0, end: 0 } } as Finding,
});

it('counts what is to fix per block, and knows where an error is among it', () =>
  expect(
    countsByRow([
      found('warning', 'body.0.text'),
      found('info', 'body.0.text'),
      found('warning', 'body.2.grid'),
      found('error', 'body.2.grid'),
      found('info', 'body.3.markdown'),
      found('error', 'title'),
      found('error', null),
    ]),
  ).toEqual([
    { row: 0, count: 1, isError: false },
    { row: 2, count: 2, isError: true },
  ]));
