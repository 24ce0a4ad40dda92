/** What is open in the entries of a list: all that are drawn at once are asked for with one request. */
import { MOST_STATES, type EntryState, type StatesResponse } from '../../../shared/contracts/states';

export interface Asked {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  /** Of the row: an entry that was changed is asked for again. */
  readonly updatedAt: string;
}

/** Asks the server. */
export type Fetch = (query: { uid: string; documentIds: string; locale?: string }) => Promise<StatesResponse>;

interface Waiting {
  readonly asked: Asked;
  readonly resolve: (state: EntryState | null) => void;
  readonly reject: (error: unknown) => void;
}

/** The cells of a page are drawn within one turn of the browser. */
const TURN_MS = 20;
/** Strapi draws a list twice when it opens; so long an answer counts for both. */
const FRESH_MS = 2000;

/** @returns a function that gives the state of one entry; null: the server does not tell. */
export function createStates(fetch: Fetch): (asked: Asked) => Promise<EntryState | null> {
  let waiting: Waiting[] = [];

  const ask = async (group: readonly Waiting[]): Promise<void> => {
    const { uid, locale } = group[0]?.asked ?? { uid: '', locale: null };
    const documentIds = [...new Set(group.map(({ asked }) => asked.documentId))].join(',');
    try {
      const { data } = await fetch({ uid, documentIds, ...(locale ? { locale } : {}) });
      for (const { asked, resolve } of group) resolve(data[asked.documentId] ?? null);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  };

  const askAll = (): void => {
    const all = waiting;
    waiting = [];
    const groups = new Map<string, Waiting[]>();
    for (const one of all) {
      const key = `${one.asked.uid} ${one.asked.locale}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    for (const group of groups.values())
      for (let from = 0; from < group.length; from += MOST_STATES) void ask(group.slice(from, from + MOST_STATES));
  };

  const fresh = new Map<string, Promise<EntryState | null>>();
  return (asked) => {
    const key = `${asked.uid} ${asked.documentId} ${asked.locale} ${asked.updatedAt}`;
    const known = fresh.get(key);
    if (known) return known;
    const answer = new Promise<EntryState | null>((resolve, reject) => {
      if (waiting.length === 0) setTimeout(askAll, TURN_MS);
      waiting.push({ asked, resolve, reject });
    });
    fresh.set(key, answer);
    const forget = (): void => void fresh.delete(key);
    answer.then(() => setTimeout(forget, FRESH_MS), forget);
    return answer;
  };
}
