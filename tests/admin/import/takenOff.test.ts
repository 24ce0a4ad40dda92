import en from '../../../admin/src/translations/en.json';
import { sayTakenOff } from '../../../admin/src/import/becomes';
import type { WordId, WordValues, Words } from '../../../admin/src/components/words';
import { fill } from '../../../engine';

const words: Words = (id: WordId, values: WordValues = {}) => fill(en[`newsroom.${id}`], values);
const removed = (rule: string, text: string) => ({ id: text, lines: [1, 1] as const, rule, text, kept: false });

it('says of what was taken off whether it still stands elsewhere', () => {
  const all = [
    removed('table/furniture-in-cell', 'ADVERTISEMENT'),
    removed('table/repeated-header', 'Line | Fare'),
    removed('table/duplicate-row', '12 | 3 €'),
  ];
  expect(sayTakenOff(all, words)).toEqual([
    'Taken off: “ADVERTISEMENT”',
    'Taken off, as it stands twice: “Line | Fare”, “12 | 3 €”',
  ]);
  expect(sayTakenOff([], words)).toEqual([]);
});
