/** "pt" of "pt-BR": what phrases and rules know a language by; null: unknown. */
export const primaryLanguage = (locale: string | null | undefined): string | null =>
  locale?.split(/[-_]/)[0]?.toLowerCase() || null;
