import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  { title: 'no address', kind: 'markdown', text: 'The timetable is [online]() since noon.', lines: [1] },
  {
    title: 'an address',
    kind: 'markdown',
    text: 'The timetable is [online](https://example.org/trams) since noon.',
    lines: [],
  },
];
