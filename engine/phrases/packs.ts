import { english } from './en';
import type { Phrases } from './phrases';

const packs: Readonly<Record<string, Phrases>> = { en: english };

/** Whether there is a pack for the language; without one the check says so instead of "nothing to fix". */
export const hasPhrases = (language: string | null): boolean => language === null || Object.hasOwn(packs, language);

/** The pack of the language; English where the language is unknown; an empty pack where there is none. */
export const phrasesFor = (language: string | null): Phrases => {
  if (language === null) return english;
  const pack = Object.hasOwn(packs, language) ? packs[language] : undefined;
  return pack ?? { ...none, language };
};

const none: Phrases = {
  language: '',
  furniture: {},
  furnitureStarts: {},
  factBoxes: {},
  faqHeadings: [],
  readerQuestionLabels: [],
  calls: [],
  callWords: [],
  newsletterCalls: [],
  bylineWords: [],
  roleWords: [],
  genericBylines: [],
  creditLabels: [],
  creditStarts: [],
  conclusions: [],
  opinionWords: [],
  sourceWords: [],
};
