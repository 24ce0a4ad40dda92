import { localeFor } from '../../../admin/src/import/choice';

const locales = (standard: string, ...codes: string[]) =>
  [standard, ...codes].map((code) => ({ code, name: code, isDefault: code === standard }));

it.each([
  ['de', locales('en', 'de', 'fr'), 'de'],
  ['de', locales('en', 'de-AT'), 'de-AT'],
  ['de', locales('en', 'de-AT', 'de'), 'de'],
  ['de', locales('de-CH', 'de'), 'de-CH'],
  ['pl', locales('en', 'de'), 'en'],
  [null, locales('en', 'de'), 'en'],
  ['de', [], undefined],
])('a page in %s is imported in the locale of its language', (language, site, locale) =>
  expect(localeFor(language, site)).toBe(locale),
);
