import type { Finding } from '../../../engine';
import { countsByRow } from '../../../admin/src/entry-line/BlockBadges';

const found = (severity: Finding['severity'], path: string | null) => ({
  key: `${severity} ${path}`,
  finding: { severity, place: path === null ? null : { path, start: 0, end: 0 } } as Finding,
});

const block = { __component: 'newsroom.prose' };
const values = { body: [block, block, block, block], points: [{ text: 'A repeated component' }] };

it('counts what is to fix per block, and knows where an error is among it', () =>
  expect(
    countsByRow({
      values,
      findings: [
        found('warning', 'body.0.text'),
        found('info', 'body.0.text'),
        found('warning', 'body.2.grid'),
        found('error', 'body.2.grid'),
        found('info', 'body.3.markdown'),
        found('error', 'points.0.text'),
        found('error', 'title'),
        found('error', null),
      ],
    }),
  ).toEqual([
    { zone: 'body', row: 0, count: 1, isError: false },
    { zone: 'body', row: 2, count: 2, isError: true },
  ]));
