import { type Finding, shorten } from '../../../engine';

/** The words a finding speaks of, short enough for the panel; empty where its message quotes them, or how they begin. */
export function excerptBeside(message: string, { excerpt }: Pick<Finding, 'excerpt'>): string {
  const short = shorten(excerpt, EXCERPT);
  // Quotation marks of the text stand inside those of the panel's language.
  const words = short.replace(/^[^\p{L}\p{N}]+(?=.)/u, '');
  return message.includes(words.slice(0, LEAST_QUOTED)) ? '' : short;
}

const EXCERPT = 40;
/** A message that is too long cuts its quotation, though never to less. */
const LEAST_QUOTED = 10;
