import { normalise } from '../../normalise';
import type { Params } from '../../finding';
import { choice } from '../../fixes';
import { type WatchPhrase, defineRule } from '../../rule';
import { wholeWords } from '../../spot';
import { dayOf, toldIn } from '../../time';

/** A phrase with a day waits for it, and without a clock nobody knows the day. */
export const watchPhrase = defineRule({
  id: 'freshness/watch-phrase',
  severity: 'warning',
  summary: 'Phrases on the watch list are looked at again from their day on.',
  why: 'What it says may no longer hold.',
  messages: { watched: '{text} is on the watch list', since: '{text} is on the watch list since {since, date}' },
  fixes: { reword: 'Reword it…' },
  check(document, report, { now, watchPhrases }) {
    if (watchPhrases.length === 0) return;
    const list = watchListOf(watchPhrases);
    for (const told of toldIn(document))
      for (const { words, index, since } of placesIn(told.text, list)) {
        if (since !== null && (!now || (dayOf(now) ?? 0) < (dayOf(since) ?? 0))) continue;
        const params: Params = since === null ? { text: words } : { text: words, since };
        const more = { block: told.block ?? undefined, excerpt: words, fixes: [choice('reword')] };
        report(told.place(index, index + words.length), since === null ? 'watched' : 'since', params, more);
      }
  },
});

/** Days by normalised phrase. */
type Days = ReadonlyMap<string, string | null>;

interface WatchList {
  readonly pattern: RegExp;
  readonly words: Days;
  /** Those that are looked for as a text of their own. */
  readonly lines: Days;
}

interface Found {
  readonly words: string;
  readonly index: number;
  readonly since: string | null;
}

/** A text that is a phrase as a whole is told once, as that. */
function placesIn(text: string, { pattern, words, lines }: WatchList): Found[] {
  const line = lines.size > 0 ? lines.get(normalise(text)) : undefined;
  if (line !== undefined) return [{ words: text, index: 0, since: line }];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    words: found,
    index,
    since: words.get(normalise(found)) ?? null,
  }));
}

const lists = new WeakMap<readonly WatchPhrase[], WatchList>();

function watchListOf(phrases: readonly WatchPhrase[]): WatchList {
  const known = lists.get(phrases);
  if (known) return known;
  const [lines, words] = [true, false].map((isLine) => phrases.filter(({ shape }) => (shape === 'line') === isLine));
  const list = {
    pattern: wholeWords((words ?? []).map(({ phrase }) => phrase)),
    words: daysOf(words),
    lines: daysOf(lines),
  };
  lists.set(phrases, list);
  return list;
}

const daysOf = (phrases: readonly WatchPhrase[] = []): Days =>
  new Map(phrases.flatMap(({ phrase, since }) => (normalise(phrase) ? [[normalise(phrase), since]] : [])));
