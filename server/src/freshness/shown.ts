import type { Document, Shown } from '../../../engine';
import type { Row } from '../documents/rows';
import { wordedDays } from './worded-days';

/** What is known of a row's text, if readers read it: of a draft what its published version tells. */
export function shownOf(document: Document, { publishedAt, firstPublishedAt, page }: Row): Shown | undefined {
  const since = publishedAt ?? page?.publishedAt;
  if (!since) return undefined;
  let days: Shown['days'] | undefined;
  return {
    first: isoDay(firstPublishedAt ?? since),
    since: isoDay(since),
    // Reading dates takes a while, and most checks end without a rule that asks.
    get days() {
      return (days ??= wordedDays(document, new Date(since)));
    },
  };
}

const isoDay = (instant: string): string => new Date(instant).toISOString().slice(0, 10);
