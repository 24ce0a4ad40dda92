/** Packs on demand: for the browser, where each is a file of its own. */
import { type PackLanguage, hasPhrases, knowsPhrases, registerPhrases } from './packs';
import type { Pack } from './phrases';

const loaders: Readonly<Record<Exclude<PackLanguage, 'en'>, () => Promise<Pack>>> = {
  de: async () => (await import('./de')).german,
  fr: async () => (await import('./fr')).french,
  es: async () => (await import('./es')).spanish,
  uk: async () => (await import('./uk')).ukrainian,
};

type Loaded = keyof typeof loaders;

/** Whether the phrases of a language are to be had, but not here yet. */
export const arePhrasesMissing = (language: string | null): language is Loaded =>
  hasPhrases(language) && !knowsPhrases(language);

/** Loads and registers the phrases of a language; @throws (rejects) when they cannot be had now. */
export async function loadPhrases(language: Loaded): Promise<void> {
  registerPhrases(language, await loaders[language]());
}
