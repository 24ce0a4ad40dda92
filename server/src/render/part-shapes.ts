import { FACT_BOX_KINDS } from '../../../engine';
import type { FactBox, Faq, ReaderQuestion, Source } from '../../../shared/contracts/content';
import type { Row } from '../documents/rows';
import type { RenderContext } from './context';
import { partHtml } from './parts';
import { text } from './stored';
import { webPageOf } from './urls';

/** A fact box in its public shape. Its row has its sources with it. */
export function factBoxOf(row: Row, context: RenderContext): FactBox {
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

export function faqOf(row: Row, context: RenderContext): Faq {
  const answerMarkdown = text(row.answer) ?? '';
  return {
    documentId: row.documentId,
    question: text(row.question) ?? '',
    answerMarkdown,
    answerHtml: partHtml(answerMarkdown, row.documentId, context),
  };
}

/** A reader's question without whatever tells who asked, but for the name; the gate asks whether it may be printed. */
export const questionOf = (row: Row, context: RenderContext): ReaderQuestion => ({
  ...faqOf(row, context),
  askedBy: text(row.askedBy),
  place: text(row.place),
  answeredBy: text(row.answeredBy),
  answeredAt: row.firstPublishedAt ? new Date(row.firstPublishedAt).toISOString() : null,
});
