/** Entries that ask the same on purpose. */
import { EXCERPT_LENGTH, shorten } from '../../../engine';
import { type Dismissal, lastDayOn } from '../../../shared/dismissals';
import type { KnownFaq } from './known';

export const SAME_RULE = 'duplicate/faq';

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
        rule === SAME_RULE &&
        params.entry === other.documentId &&
        params.text === other.question?.trim() &&
        excerpt === shorten(one.question ?? '', EXCERPT_LENGTH) &&
        (until === null || today <= until),
    );
  };
