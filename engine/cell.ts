import type { Phrases } from './phrases/phrases';

/** UTF-16 units that the longest furniture token at a cell's edge may have. */
const TOKEN_LENGTH = 60;

/**
 * An ad marker or a widget's label at the edge of a cell's text: the whole cell, or a token in capitals at either end.
 * Lower-case words are the writer's own.
 */
export function furnitureIn(text: string, phrases: Phrases): { start: number; end: number } | null {
  const markers = markersOf(phrases);
  if (text.length < TOKEN_LENGTH && markers.has(text.trim().toLowerCase())) return { start: 0, end: text.length };
  const end = text.trimEnd().length;
  // The longest token counts: "STORY CONTINUES BELOW ADVERTISEMENT" holds a shorter one.
  let start = -1;
  if (isShouted(text.slice(Math.max(0, end - 3), end))) {
    for (
      let from = text.lastIndexOf(' ', end - 1);
      from >= end - TOKEN_LENGTH && from >= 0;
      from = text.lastIndexOf(' ', from - 1)
    ) {
      const token = text.slice(from + 1, end);
      if (token !== token.toUpperCase()) break;
      if (markers.has(token.toLowerCase())) start = from + 1;
      if (from === 0) break;
    }
    if (start >= 0) return { start, end: text.length };
  }
  if (isShouted(text.slice(0, 3))) {
    for (let to = text.indexOf(' '); to > 0 && to <= TOKEN_LENGTH; to = text.indexOf(' ', to + 1)) {
      const token = text.slice(0, to);
      if (token !== token.toUpperCase()) break;
      if (markers.has(token.toLowerCase())) return { start: 0, end: to };
    }
  }
  return null;
}

const isShouted = (token: string): boolean => token.length === 3 && /^\p{Lu}+$/u.test(token);

const known = new WeakMap<Phrases, ReadonlySet<string>>();

function markersOf(phrases: Phrases): ReadonlySet<string> {
  const ready = known.get(phrases);
  if (ready) return ready;
  const markers = new Set([...(phrases.furniture['ad-marker'] ?? []), ...(phrases.furniture['shop-widget'] ?? [])]);
  known.set(phrases, markers);
  return markers;
}
