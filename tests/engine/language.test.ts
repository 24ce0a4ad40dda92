import { primaryLanguage } from '../../engine';

it.each([
  ['pt-BR', 'pt'],
  ['EN', 'en'],
  ['nb_NO', 'nb'],
  ['', null],
  [null, null],
])('the language of %j is %j', (locale, language) => expect(primaryLanguage(locale)).toBe(language));
