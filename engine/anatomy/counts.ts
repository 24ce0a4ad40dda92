/** Furniture that no list of phrases can hold: counters of buttons, and the text of a logo. */
import type { FurnitureKind } from '../document';
import type { Phrases } from '../phrases/phrases';

/** "858shares", "1.2K Likes", "12 comments". */
const COUNTER = /^\W{0,3}\d[\d.,]{0,9}\s?(?:[kKmM]\b)?\+?\s?(\p{L}{3,20})\W{0,3}$/u;
const NUMBER = /^\d[\d.,]{0,9}[kKmM]?\+?$/;
/** "KI logo", "Velmar Times Logo". */
const LOGO = /^(?:\p{Lu}\S{0,20} ){1,3}[Ll]ogo$/u;

const isCounter = (label: string, { counterWords }: Phrases): boolean => {
  const word = label.length < 40 ? COUNTER.exec(label)?.[1] : undefined;
  return word !== undefined && counterWords.includes(word.toLowerCase());
};

/** What a line of the page's edge is beside its neighbours: a number alone counts where a button stands next to it. */
export function counterKind(
  label: string,
  before: string | undefined,
  after: string | undefined,
  phrases: Phrases,
): FurnitureKind | undefined {
  if (label.length > 60) return undefined;
  if (isCounter(label, phrases)) return 'share-bar';
  const isButton = (next = ''): boolean =>
    isCounter(next, phrases) ||
    phrases.counterWords.includes(next.toLowerCase()) ||
    (phrases.furniture['share-bar'] ?? []).includes(next.toLowerCase());
  if (NUMBER.test(before ?? '') && phrases.counterWords.includes(label.toLowerCase())) return 'share-bar';
  if (NUMBER.test(label) && (isButton(before) || isButton(after))) return 'share-bar';
  return label.endsWith('ogo') && LOGO.test(label) ? 'stray-image-text' : undefined;
}
