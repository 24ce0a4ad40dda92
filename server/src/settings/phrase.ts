import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import {
  type Document,
  type Rule,
  type WatchPhrase,
  check,
  primaryLanguage,
  shorten,
  wordsInSentence,
} from '../../../engine';
import { type PhraseResponse, SETTINGS_LIMITS } from '../../../shared/contracts/settings';
import type { OwnPhrase } from '../../../shared/settings';
import { readRow } from '../checking/check-row';
import { checkedTypes } from '../checking/types';
import { type Ability, mayAny } from '../documents/access';
import { localesOf } from '../documents/context';
import { isLocalized } from '../documents/drafts';
import { openRows } from '../documents/open';
import type { Row } from '../documents/rows';
import { service } from '../services/service';
import { draftsInTurn } from './drafts';

type Found = PhraseResponse['data'];
type Sample = Found['samples'][number];

const SAMPLES = 20;
const TITLE_LENGTH = 80;
const WATCH_PHRASE = 'freshness/watch-phrase';

/** Where a phrase stands in the drafts a user may read, found by the very rule that will look for it; its day is left aside. */
export async function tryPhrase(
  strapi: Core.Strapi,
  phrase: OwnPhrase,
  ability: Ability,
  isWanted: () => boolean,
): Promise<Found> {
  const rules = service(strapi, 'rules')
    .all()
    .filter(({ id }) => id === WATCH_PHRASE);
  const watchPhrases: readonly WatchPhrase[] = [{ ...phrase, since: null }];
  const locales = phrase.language === null ? undefined : await localesIn(strapi, phrase.language);
  const samples: Sample[] = [];
  let [hits, articles] = [0, 0];
  // A text whose language nobody knows is searched for what holds in every language.
  const types = checkedTypes(strapi).filter(
    ({ uid }) => mayAny(strapi, ability, 'read', uid) && (!locales || isLocalized(strapi, uid)),
  );
  const which = { limit: SETTINGS_LIMITS.entries, ...(locales ? { locales } : {}) };
  for await (const { type, rows } of draftsInTurn(strapi, types, which))
    for (const row of await openRows(strapi, ability, type.uid, rows)) {
      await setImmediate();
      if (!isWanted()) return { hits, articles, samples };
      const { document } = readRow(strapi, type, row);
      articles++;
      const found = samplesIn(document, rules, watchPhrases);
      hits += found.length;
      const entry = { type: type.uid, documentId: row.documentId, language: row.locale ?? null };
      const title = titleOf(document, row);
      for (const words of found.slice(0, SAMPLES - samples.length)) samples.push({ ...entry, title, ...words() });
    }
  return { hits, articles, samples };
}

async function localesIn(strapi: Core.Strapi, language: string): Promise<string[]> {
  const locales = await localesOf(strapi).find();
  return locales.map(({ code }) => code).filter((code) => primaryLanguage(code) === language);
}

type Words = Pick<Sample, 'before' | 'words' | 'after'>;

/** One for each hit; its sentence is looked for when it is asked for. */
const samplesIn = (document: Document, rules: readonly Rule[], watchPhrases: readonly WatchPhrase[]): (() => Words)[] =>
  check(document, rules, { watchPhrases }).map(
    ({ place, excerpt }) =>
      () =>
        (place && wordsInSentence(document, place)) ?? { before: '', words: excerpt, after: '' },
  );

/** Parts have no title: they are called by their first words. */
function titleOf({ metadata }: Document, { question, body, answer }: Row): string {
  const words = [metadata.title?.text, question, body, answer].find((one) => typeof one === 'string' && one.trim());
  return typeof words === 'string' ? shorten(words, TITLE_LENGTH) : '';
}
