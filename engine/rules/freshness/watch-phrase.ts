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
    const { pattern, since } = watchListOf(watchPhrases);
    for (const told of toldIn(document)) {
      const { text } = told;
      for (const { 0: words, index } of text.matchAll(pattern)) {
        const day = since.get(normalise(words)) ?? null;
        if (day !== null && (!now || (dayOf(now) ?? 0) < (dayOf(day) ?? 0))) continue;
        const params: Params = day === null ? { text: words } : { text: words, since: day };
        const more = { block: told.block ?? undefined, excerpt: words, fixes: [choice('reword')] };
        report(told.place(index, index + words.length), day === null ? 'watched' : 'since', params, more);
      }
    }
  },
});

interface WatchList {
  readonly pattern: RegExp;
  /** By normalised phrase. */
  readonly since: ReadonlyMap<string, string | null>;
}

const lists = new WeakMap<readonly WatchPhrase[], WatchList>();

function watchListOf(phrases: readonly WatchPhrase[]): WatchList {
  const list = lists.get(phrases) ?? {
    pattern: wholeWords(phrases.map(({ phrase }) => phrase)),
    since: new Map(phrases.map(({ phrase, since }) => [normalise(phrase), since])),
  };
  lists.set(phrases, list);
  return list;
}
