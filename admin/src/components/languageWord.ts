import type { IntlShape } from 'react-intl';

/** A language in the language of the panel; its code where that has no word for it. */
export const languageWord = (code: string, intl: IntlShape): string =>
  intl.formatDisplayName(code, { type: 'language', fallback: 'code' }) ?? code;
