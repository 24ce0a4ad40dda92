import type { FactBox, Faq, ReaderQuestion } from '../../../shared/contracts/content';
import { FACT_BOX_UID, FAQ_UID } from '../../../shared/uids';
import type { PartUid, Row } from '../documents/rows';
import type { RenderContext } from './context';
import { factBoxOf, faqOf, questionOf } from './part-shapes';

/** The parts of a page in their public shape, each once, in order of appearance. */
export interface Collected {
  readonly factBoxes: ReadonlyMap<string, FactBox>;
  readonly faqs: ReadonlyMap<string, Faq>;
  readonly questions: ReadonlyMap<string, ReaderQuestion>;
  /** When each of them was last published. */
  readonly changedAt: readonly string[];
}

export function collectParts(
  parts: readonly { readonly uid: PartUid; readonly row: Row }[],
  context: RenderContext,
): Collected {
  const factBoxes = new Map<string, FactBox>();
  const faqs = new Map<string, Faq>();
  const questions = new Map<string, ReaderQuestion>();
  for (const { uid, row } of parts) {
    const { documentId } = row;
    if (uid === FACT_BOX_UID) factBoxes.set(documentId, factBoxes.get(documentId) ?? factBoxOf(row, context));
    else if (uid === FAQ_UID) faqs.set(documentId, faqs.get(documentId) ?? faqOf(row, context));
    else questions.set(documentId, questions.get(documentId) ?? questionOf(row, context));
  }
  return { factBoxes, faqs, questions, changedAt: parts.flatMap(({ row }) => row.publishedAt ?? []) };
}
