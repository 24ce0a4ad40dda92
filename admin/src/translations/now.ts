import { type WordId, word } from '../components/words';

type Texts = Readonly<Record<string, string>>;

const loaded = new Map<string, Texts>();

/** Keeps the texts of a language of the panel. */
export function keepTexts(locale: string, texts: Texts): Texts {
  loaded.set(locale, texts);
  return texts;
}

/** A text in the language the panel stands in, for those hooks of Strapi that take a text and translate nothing. */
export const textNow = (id: WordId): string =>
  loaded.get(document.documentElement.lang)?.[`newsroom.${id}`] ?? word(id).defaultMessage;
