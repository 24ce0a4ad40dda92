/** FAQ entries that answer the same question. Only the server knows them. */
import type { ArticleInput, PartInput } from '../engine';
import { FAQ_EMBED } from './blocks';
import type { Values } from './path';

/** The rule that speaks of them. */
export const SAME_QUESTION = 'duplicate/faq';

/** An entry as a relation names it. */
export interface LinkedFaq {
  readonly id: number;
  readonly documentId: string;
}

export interface SameQuestion {
  /** The entry that asks it here; in its own form null. */
  readonly faq: string | null;
  readonly question: string;
  /** The one that could be used instead, how it puts the question, and in how many articles it stands. */
  readonly other: LinkedFaq;
  readonly text: string;
  readonly used: number;
  /** The block that shows it, and what that shows, in order; null: in its own form, or not saved yet. */
  readonly shown: { readonly block: number; readonly faqs: readonly LinkedFaq[] } | null;
}

type Same = NonNullable<ArticleInput['sameQuestions']>[number];

const sameIn = ({ sameQuestions }: Values): readonly SameQuestion[] | undefined =>
  Array.isArray(sameQuestions) ? (sameQuestions as readonly SameQuestion[]) : undefined;

const told = ({ question, text, other, used }: SameQuestion, path: string, end = 0): Same => ({
  question,
  text,
  entry: other.documentId,
  used,
  place: { path, start: 0, end },
});

/** Those of a FAQ entry, as long as it asks what it asked. */
export const sameAsEntry = (entry: Values): PartInput['sameQuestions'] =>
  sameIn(entry)
    ?.filter(({ question }) => question === entry.question)
    .map((same) => told(same, 'question', same.question.length));

/** Those of an article that still stand in the body, where they stand now. */
export function sameInBody(entry: Values): ArticleInput['sameQuestions'] {
  const blocks = Array.isArray(entry.body) ? (entry.body as readonly (Values | null)[]) : [];
  return sameIn(entry)?.flatMap((same) => {
    const index = blocks.findIndex((block) => block?.__component === FAQ_EMBED && shows(block, same));
    return index < 0 ? [] : [told(same, `body.${index}.faqs`)];
  });
}

/** A form knows of a relation only what was changed; one that was moved is connected anew. */
function shows({ id, faqs }: Values, { faq, shown }: SameQuestion): boolean {
  if (faq === null) return false;
  const { connect, disconnect } = (faqs ?? {}) as Values;
  return shown === null ? idsIn(connect).includes(faq) : id === shown.block && !idsIn(disconnect).includes(faq);
}

/** The entries in one of the two lists that a form has of a relation. */
export function idsIn(relations: unknown): string[] {
  if (!Array.isArray(relations)) return [];
  return (relations as readonly (Values | null)[]).flatMap((one) => {
    const id = one?.documentId ?? (one?.apiData as Values | undefined)?.documentId;
    return typeof id === 'string' ? [id] : [];
  });
}
