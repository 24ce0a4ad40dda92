import { FACT_BOX_KINDS } from '../../../engine';
import type { FactBox, Faq, ReaderQuestion, Source } from '../../../shared/contracts/content';
import { FACT_BOX_UID, FAQ_UID } from '../../../shared/uids';
import type { PartUid, Row } from '../documents/rows';
import type { RenderContext } from './context';
import { partHtml } from './parts';
import { text } from './stored';
import { webPageOf } from './urls';

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

function factBoxOf(row: Row, context: RenderContext): FactBox {
  const markdown = text(row.body) ?? '';
  return {
    documentId: row.documentId,
    kind: FACT_BOX_KINDS.find((known) => known === row.kind) ?? 'background',
    title: text(row.title),
    markdown,
    html: partHtml(markdown, row.documentId, context),
    asOf: text(row.asOf),
    sources: ((row.sources ?? []) as Row[]).map(sourceOf),
  };
}

const sourceOf = (row: Row): Source => ({
  documentId: row.documentId,
  name: text(row.name) ?? '',
  publisher: text(row.publisher),
  url: webPageOf(row.url)?.href ?? null,
  publishedOn: text(row.publishedOn),
  retrievedOn: text(row.retrievedOn),
});

function faqOf(row: Row, context: RenderContext): Faq {
  const answerMarkdown = text(row.answer) ?? '';
  return {
    documentId: row.documentId,
    question: text(row.question) ?? '',
    answerMarkdown,
    answerHtml: partHtml(answerMarkdown, row.documentId, context),
  };
}

const questionOf = (row: Row, context: RenderContext): ReaderQuestion => ({
  ...faqOf(row, context),
  askedBy: text(row.askedBy),
  place: text(row.place),
  answeredBy: text(row.answeredBy),
  answeredAt: row.firstPublishedAt ? new Date(row.firstPublishedAt).toISOString() : null,
});
