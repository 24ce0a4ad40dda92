/** A language in the language of the panel; its code where that has no word for it. @param locale - Of the panel. */
export function languageWord(code: string, locale = 'en'): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    // A code of the application's own making.
    return code;
  }
}
