import { sayNothingFound, sayState } from '../../../admin/src/panel/nothingFound';
import type { CheckedForm } from '../../../admin/src/check/checkForm';

const words = (id: string, values?: object): string => id + (values ? JSON.stringify(values) : '');
const inGerman = Object.assign(words, { locale: 'de' });

it.each([
  ['en', 'panel.clean'],
  [null, 'panel.clean'],
  ['fi', 'panel.noPhrases{"language":"Finnisch"}'],
  ['not a code', 'panel.noPhrases{"language":"not a code"}'],
])('says of %s only what was checked', (language, said) =>
  expect(sayNothingFound(language, false, 'panel.clean', inGerman)).toBe(said),
);

const form = (...severities: string[]) =>
  ({
    document: { language: 'en' },
    findings: severities.map((severity, key) => ({ key: String(key), finding: { severity } })),
  }) as unknown as CheckedForm;

it.each([
  ['what was found, notes left aside', form('error', 'info'), true, 'panel.counts{"errors":1,"warnings":0}'],
  ['that nothing is left', form('info'), false, 'panel.clean'],
  ['no more than was looked at', form(), true, 'panel.cleanInPart'],
])('says %s', (_, checked, isInPart, said) => expect(sayState(checked, isInPart, words)).toBe(said));
