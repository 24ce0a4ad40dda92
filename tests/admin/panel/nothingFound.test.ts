import { sayNothingFound } from '../../../admin/src/panel/nothingFound';

const words = (id: string, values?: object): string => id + (values ? JSON.stringify(values) : '');

it.each([
  ['en', 'panel.clean'],
  [null, 'panel.clean'],
  ['fi', 'panel.noPhrases{"language":"fi"}'],
])('says of %s only what was checked', (language, said) =>
  expect(sayNothingFound(language, 'panel.clean', words)).toBe(said),
);
