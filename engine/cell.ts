import { normalise } from './check';
import type { Phrases } from './phrases/phrases';

/** Longest furniture token at a cell's edge, in words. */
const TOKEN_WORDS = 4;

/**
 * An ad marker or a widget's label at the edge of a cell's text: the whole cell, or a token in capitals at either end.
 * Lower-case words are the writer's own.
 */
export function furnitureIn(text: string, { furniture }: Phrases): { start: number; end: number } | null {
  const markers = new Set([...(furniture['ad-marker'] ?? []), ...(furniture['shop-widget'] ?? [])]);
  if (text.length < 60 && markers.has(normalise(text))) return { start: 0, end: text.length };
  const words = [...text.slice(-80).matchAll(/\S+/g)].slice(-TOKEN_WORDS);
  const offset = Math.max(0, text.length - 80);
  for (const { index } of words) {
    const token = text.slice(offset + index);
    if (isShouted(token) && markers.has(normalise(token))) return { start: offset + index, end: text.length };
  }
  const head = [...text.slice(0, 80).matchAll(/\S+/g)].slice(0, TOKEN_WORDS).reverse();
  for (const { index, 0: word } of head) {
    const token = text.slice(0, index + word.length);
    if (isShouted(token) && markers.has(normalise(token))) return { start: 0, end: index + word.length };
  }
  return null;
}

const isShouted = (token: string): boolean => /\p{Lu}{3}/u.test(token) && token === token.toUpperCase();
