/** Addresses of what a widget shows the first of. Their filters are such as the list can show, and be rid of. */
import { FACT_BOX_UID, PLUGIN_ID, READER_QUESTION_UID } from '../../../shared/uids';
import { isoDay } from '../components/day';

export const DESK_ERRORS = `/plugins/${PLUGIN_ID}/desk?severity=error`;
export const DESK_QUESTIONS = `/plugins/${PLUGIN_ID}/desk?tab=questions`;

export const OUTDATED = `/plugins/${PLUGIN_ID}/desk?rule=freshness&severity=warning`;
export const DESK_REVIEWS = `/plugins/${PLUGIN_ID}/desk?tab=reviews`;

export const CHANGED_BOXES = `/plugins/${PLUGIN_ID}/desk?rule=fact-box/changed-since-use`;

type Filter = readonly [field: string, operator: string, value: string];

/** @param language - A list stands in one: that of the first row. */
function listOf(uid: string, sort: string, language: string | null, filters: readonly Filter[]): string {
  const query = new URLSearchParams({ page: '1', sort });
  if (language) query.set('plugins[i18n][locale]', language);
  for (const [index, [field, operator, value]] of filters.entries())
    query.set(`filters[$and][${index}][${field}][${operator}]`, value);
  return `/content-manager/collection-types/${uid}?${query.toString()}`;
}

export const dueList = (now: Date, language: string | null): string =>
  listOf(FACT_BOX_UID, 'reviewBy:ASC', language, [['reviewBy', '$lt', isoDay(now)]]);

export const waitingList = (language: string | null): string =>
  listOf(
    READER_QUESTION_UID,
    'createdAt:ASC',
    language,
    ['answered', 'declined', 'spam'].map((state) => ['state', '$ne', state] as const),
  );
