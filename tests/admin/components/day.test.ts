import { runInThisContext } from 'node:vm';
import { inPicker, isoDay } from '../../../admin/src/components/day';

/** A test has a copy of the environment; the clock goes by the real one. */
const { env } = runInThisContext('process') as NodeJS.Process;
const own = env['TZ'];
afterAll(() => {
  if (own === undefined) delete env['TZ'];
  else env['TZ'] = own;
});

/** What the design system's picker gives when a field is left whose day was not touched. */
const left = (shown: Date): Date => new Date(shown.getUTCFullYear(), shown.getUTCMonth(), shown.getUTCDate());

describe.each([
  'Pacific/Kiritimati',
  'Australia/Adelaide',
  'Europe/Berlin',
  'UTC',
  'America/St_Johns',
  'Pacific/Pago_Pago',
])('in %s', (zone) => {
  beforeAll(() => (env['TZ'] = zone));

  it.each(['2026-01-01', '2026-03-29', '2026-10-25', '2028-02-29'])('%s stays, however often it is left', (day) => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    let now = day;
    for (let times = 0; times < 3; times++) now = isoDay(left(inPicker(now)));
    expect(now).toBe(day);
  });

  it('a day that is picked is that day', () => expect(isoDay(new Date(2026, 2, 5))).toBe('2026-03-05'));
});
