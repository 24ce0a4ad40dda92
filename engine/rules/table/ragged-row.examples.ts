import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  { title: 'a short row', kind: 'markdown', text: '| City | Rent |\n|---|---|\n| Lyon |', lines: [3] },
  { title: 'an escaped pipe', kind: 'markdown', text: '| Sign | Name |\n|---|---|\n| `\\|` | pipe |', lines: [] },
];
