/** What is known of a text that readers read already: since when, and the days it names. */
import type { Document } from './document';
import type { Phrases } from './phrases/phrases';
import { spot } from './spot';
import { HOLDS } from './holds';
import { type NamedDay, dayOf, daysIn, sentenceAt, toldIn } from './time';

/** Whoever knows when a text was published tells it, and may read its dates with more than our own patterns. */
export interface Shown {
  /** ISO day of its first publication. */
  readonly first: string;
  /** ISO day of its last publication. */
  readonly since: string;
  /** Days its plans name in other ways than ours. */
  readonly days: readonly WordedDay[];
}

export interface WordedDay {
  /** As they stand in the text: "3 March". */
  readonly words: string;
  /** ISO day; of a span the last. */
  readonly day: string;
  /** The words name no year: it is the first such day since the text was published. */
  readonly isReckoned: boolean;
}

/**
 * A report is read with its date in view: what it says of "yesterday" and "on 3 March" stays true. An explainer, an analysis,
 * a fact box and an answer are read as of today.
 */
export const isReadAsToday = ({ kind, metadata: { articleKind = '' } }: Document): boolean =>
  kind === 'fact-box' || kind === 'faq' || /^(?:expl|anal)/.test(articleKind);

/** The day that the text gives itself, and of a fact box the day of its facts. */
export function writtenOn({ metadata, factBoxes, kind }: Document, phrases: Phrases): number | null {
  if (kind === 'fact-box') return dayOf(factBoxes[0]?.asOf ?? '');
  return daysIn(metadata.date?.text ?? '', phrases)[0]?.day ?? null;
}

/** Sentences that speak of something still to come, each once. */
export function plansIn(document: Document, { futureWords }: Phrases): string[] {
  const sentences = toldIn(document, HOLDS.future).flatMap(({ text }) =>
    spot(text, futureWords).map(({ 0: { length }, index }) => text.slice(...sentenceAt(text, index, index + length))),
  );
  return [...new Set(sentences)];
}

export interface FoundDay extends NamedDay {
  readonly isReckoned?: boolean;
}

/** Days of one text that are looked at; what names more is a list, and nobody reads as many findings. */
const MOST = 200;

/** The days of a text in its order: ours, and between them those that were told. */
export function withShownDays(text: string, own: readonly NamedDay[], shown: readonly WordedDay[]): FoundDay[] {
  const days: FoundDay[] = [...own];
  for (const { words, day, isReckoned } of shown) {
    const value = dayOf(day);
    if (value === null || words === '') continue;
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      if (days.length >= MOST) break;
      const end = start + words.length;
      const isFree = days.every((other) => other.end <= start || end <= other.start);
      if (isFree && isWhole(text, start, end)) days.push({ start, end, day: value, isReckoned });
    }
  }
  return days.sort((a, b) => a.start - b.start);
}

/** Neither "3 March" in "13 March" nor "May 3" in "May 31". */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
