/** What names and job titles are made of, in one language. */
import { normalise } from '../normalise';
import type { Phrases } from '../phrases/phrases';

/** Shortest word that may be the end of another: "Wirtschaftsredakteurin". In UTF-16 units. */
const STEM = 7;

export interface Grammar {
  /** Every word of a job title; those that say something alone; those that name a person. */
  readonly roles: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly jobs: ReadonlySet<string>;
  /** Those that may end a longer word. */
  readonly stems: readonly string[];
  readonly desks: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  /** "Ines Holm in Velmar", "Ines Holm for The Daily Lamp". */
  readonly placed: RegExp;
  /** What parts two names. */
  readonly joint: RegExp;
}

/** Names cross borders: the small words of all of them count in every language. */
const PARTICLE =
  /^(?:de|del|della|den|der|des|di|da|dos|du|van|von|vom|zu|zum|zur|al|el|bin|ibn|bint|la|las|le|los|ten|ter|het|af|av)$/i;

const grammars = new WeakMap<Phrases, Grammar>();

export function grammarOf(phrases: Phrases): Grammar {
  const known = grammars.get(phrases);
  if (known) return known;
  const { jobWords, roleWords, roleFillers, deskWords, placeWords, nameJoiners } = phrases;
  const joiner = ['&', ...nameJoiners].join('|');
  const grammar: Grammar = {
    roles: new Set([...jobWords, ...roleWords, ...roleFillers]),
    titles: new Set([...jobWords, ...roleWords]),
    jobs: new Set(jobWords),
    stems: jobWords.filter((word) => word.length >= STEM),
    desks: new Set(deskWords),
    places: new Set(placeWords),
    joiners: new Set(nameJoiners),
    placed: new RegExp(
      `^(\\S+\\s+\\S.*?)\\s+((?:${placeWords.join('|') || '(?!)'})\\s+(?:(?:${roleFillers.join('|') || '(?!)'})\\s+)?\\p{Lu}.*)$`,
      'u',
    ),
    joint: new RegExp(`\\s+(?:${joiner})\\s+|,\\s+(?:(?:${joiner})\\s+)?(?=\\S+\\s+\\S)`, 'iu'),
  };
  grammars.set(phrases, grammar);
  return grammar;
}

/** A word that names are made of: capitalised, or one of their small words. */
export const isName = (word: string, { joiners }: Grammar): boolean =>
  /^(?:[dl]['’])?[\p{Lu}\p{Lo}]/u.test(word) || PARTICLE.test(word) || joiners.has(word.toLowerCase());

/** "reporter", "Sportreporterin": a word that names a person by the job. */
export function isJob(word: string, { jobs, stems }: Grammar): boolean {
  const plain = normalise(word);
  return jobs.has(plain) || (plain.length > STEM && stems.some((stem) => plain.endsWith(stem)));
}

/** "editor", "Editor-in-Chief". */
export const isRole = (word: string, grammar: Grammar): boolean =>
  normalise(word)
    .split(' ')
    .every((part) => grammar.roles.has(part) || isJob(part, grammar));

/** A word of a role that says something alone. */
export const isTitleWord = (word: string, grammar: Grammar): boolean =>
  isRole(word, grammar) &&
  normalise(word)
    .split(' ')
    .some((part) => grammar.titles.has(part) || isJob(part, grammar));
