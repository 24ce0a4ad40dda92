import { english } from './en';
import type { Pack, Phrases } from './phrases';

/** Languages there is a pack for. English comes with the engine; another is registered where it is used, as it has to be loaded. */
export const PACK_LANGUAGES = ['en', 'de', 'fr', 'es', 'uk'] as const;

export type PackLanguage = (typeof PACK_LANGUAGES)[number];

const packs = new Map<string, Pack>([['en', english]]);

/** Makes the phrases of a language known to all that read and check from now on. */
export function registerPhrases(language: PackLanguage, pack: Pack): void {
  packs.set(language, pack);
}

/** Whether there is a pack for the language; without one the check says so instead of "nothing to fix". */
export const hasPhrases = (language: string | null): boolean => language === null || isPackLanguage(language);

const isPackLanguage = (language: string): language is PackLanguage =>
  (PACK_LANGUAGES as readonly string[]).includes(language);

/** Whether phrases are looked for in the language: its pack is registered. */
export const knowsPhrases = (language: string | null): boolean => language === null || packs.has(language);

const unpacked = new Map<string, Phrases>();
/** Of languages without a pack there may be any number: the one asked for last is kept. */
let empty: Phrases | null = null;

/** The pack of the language; English where the language is unknown; an empty pack where none is registered. */
export function phrasesFor(language: string | null): Phrases {
  const code = language ?? 'en';
  const known = unpacked.get(code);
  if (known) return known;
  const pack = packs.get(code);
  const phrases = !pack && empty?.language === code ? empty : unpack(code, pack);
  if (pack) unpacked.set(code, phrases);
  else empty = phrases;
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
