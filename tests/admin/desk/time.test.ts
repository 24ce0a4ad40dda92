import { agoOf } from '../../../admin/src/desk/time';

const now = new Date(2026, 10, 27, 12, 0);

it.each([
  ['this very minute', new Date(2026, 10, 27, 11, 59, 30), [-0, 'minute']],
  ['minutes ago', new Date(2026, 10, 27, 11, 15), [-45, 'minute']],
  ['this morning', new Date(2026, 10, 27, 6, 12), [-5, 'hour']],
  ['last night', new Date(2026, 10, 26, 22, 0), [-1, 'day']],
  ['six days ago', new Date(2026, 10, 21, 23, 0), [-6, 'day']],
  ['a clock that runs ahead', new Date(2026, 10, 27, 12, 5), [-0, 'minute']],
  ['a week ago, which its date says better', new Date(2026, 10, 20, 12, 0), null],
])('%s', (_, instant, said) => expect(agoOf(instant, now)).toEqual(said));
