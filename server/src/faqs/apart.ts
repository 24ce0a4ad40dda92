/** Entries that ask the same on purpose. */
import { EXCERPT_LENGTH, hash, shorten } from '../../../engine';
import { type Dismissal, lastDayOn } from '../../../shared/dismissals';
import { SAME_QUESTION } from '../../../shared/same-questions';
import type { KnownFaq } from './known';

/**
 * Whether somebody said of an entry that it asks on purpose what another one asks: it holds for the words of both, as any
 * such decision does.
 */
export const apartIn =
  (dismissalsOf: (faq: KnownFaq) => readonly Dismissal[]) =>
  (one: KnownFaq, other: KnownFaq): boolean => {
    const today = lastDayOn(new Date());
    return dismissalsOf(one).some(
      ({ rule, params, excerpt, until }) =>
        rule === SAME_QUESTION &&
        params.entry === other.documentId &&
        params.words === hash(other.question?.trim() ?? '') &&
        excerpt === shorten(one.question ?? '', EXCERPT_LENGTH) &&
        (until === null || today <= until),
    );
  };
