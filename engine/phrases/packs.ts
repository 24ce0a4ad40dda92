import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import type { Pack, Phrases } from './phrases';
import { ukrainian } from './uk';

const packs: Readonly<Record<string, Pack>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  uk: ukrainian,
};

/** Whether there is a pack for the language; without one the check says so instead of "nothing to fix". */
export const hasPhrases = (language: string | null): boolean => language === null || Object.hasOwn(packs, language);

const unpacked = new Map<string, Phrases>();

/** The pack of the language; English where the language is unknown; an empty pack where there is none. */
export function phrasesFor(language: string | null): Phrases {
  const code = language ?? 'en';
  const known = unpacked.get(code);
  if (known) return known;
  const phrases = unpack(code, Object.hasOwn(packs, code) ? packs[code] : undefined);
  // Of languages without a pack there may be any number.
  if (hasPhrases(code)) unpacked.set(code, phrases);
  return phrases;
}

type Texts = string | Readonly<Record<string, string>>;

/** The lists of a pack; without one, the lists are empty. */
function unpack(language: string, pack: Pack | undefined): Phrases {
  const lists = Object.entries<Texts>(english).map(([key, like]) => {
    const texts: Texts = pack?.[key as keyof Pack] ?? (typeof like === 'string' ? '' : {});
    if (typeof texts === 'string') return [key, split(texts)] as const;
    const kinds = Object.entries(texts).map(([kind, phrases]) => [kind, split(phrases)] as const);
    const value =
      key === 'factBoxes' ? kinds.flatMap(([kind, labels]) => labels.map((label) => [label, kind] as const)) : kinds;
    return [key, Object.fromEntries<unknown>(value)] as const;
  });
  return { language, ...Object.fromEntries<unknown>(lists) } as Phrases;
}

const split = (texts: string): readonly string[] => (texts ? texts.split('|').flatMap(expand) : []);

/** "artikel{,n}" is "artikel" and "artikeln". */
function expand(text: string): string[] {
  const open = text.indexOf('{');
  if (open < 0) return [text];
  const close = text.indexOf('}', open);
  const [before, after] = [text.slice(0, open), text.slice(close + 1)];
  const ends = expand(after);
  return text
    .slice(open + 1, close)
    .split(',')
    .flatMap((one) => ends.map((end) => before + one + end));
}
