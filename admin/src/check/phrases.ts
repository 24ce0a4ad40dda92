/** Phrases of the language an entry is written in: each language is a file that is loaded where it is needed. */
import { useEffect, useState } from 'react';
import { arePhrasesMissing, loadPhrases } from '../../../engine/phrases/load';

/**
 * Loads the phrases of a language.
 *
 * @returns null where there is nothing to wait for. Never rejects: without its phrases a language is checked as one that
 * has none, and the next entry asks again.
 */
export function settlePhrases(language: string | null): Promise<void> | null {
  if (!arePhrasesMissing(language)) return null;
  return loadPhrases(language).catch((error: unknown) =>
    console.error(`[newsroom] The phrases in “${language}” were not loaded`, error),
  );
}

/** The language, as soon as its phrases are here or cannot be had; until then the one before. */
export function useSettledLanguage(language: string | null): string | null {
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const settle = (): void => {
      if (isCurrent) setSettled(language);
    };
    const loading = settlePhrases(language);
    if (loading) void loading.then(settle);
    else settle();
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return arePhrasesMissing(language) ? settled : language;
}
