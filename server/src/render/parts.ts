import type { FactBox, ReaderQuestion, Source } from '../../../shared/contracts/content';
import { type HastContent, type HastElement, toHtml } from '../vendor/mdast.mjs';
import type { RenderContext } from './context';
import { element } from './element';
import { dayInWords, labelsFor } from './labels';
import { proseHtml } from './markdown';
import { joined } from './nodes';
import { linkified } from './urls';

/** HTML of a part's Markdown. Its headings carry no ids: the outline of the page is that of its prose. */
export const partHtml = (markdown: string, documentId: string, context: RenderContext): string =>
  toHtml(contentOf(markdown, documentId, context));

const contentOf = (markdown: string, documentId: string, { read }: RenderContext): HastContent[] =>
  proseHtml(read(markdown), `nr-${documentId}`);

export function renderFactBox(id: string, box: FactBox, context: RenderContext): HastElement {
  const titleId = `nr-${id}-title`;
  const { locale } = context;
  const labels = labelsFor(locale);
  return element(
    'aside',
    {
      className: ['nr-fact-box'],
      dataKind: box.kind,
      ...(box.title ? { ariaLabelledBy: [titleId] } : { ariaLabel: labels.factBox }),
    },
    box.title ? element('p', { className: ['nr-title'], id: titleId }, box.title) : null,
    contentOf(box.markdown, box.documentId, context),
    box.asOf ? asOf(box.asOf, locale, labels.asOf) : null,
    box.sources.length > 0 ? sourceList(box.sources) : null,
  );
}

const sourceList = (sources: readonly Source[]): HastElement =>
  element(
    'ul',
    { className: ['nr-sources'] },
    sources.map(({ name, publisher, url }) =>
      element('li', {}, url ? element('a', { href: url }, name) : name, publisher ? `, ${publisher}` : null),
    ),
  );

const asOf = (day: string, locale: string, label: string): HastElement =>
  element('p', { className: ['nr-as-of'] }, `${label} `, element('time', { dateTime: day }, dayInWords(day, locale)));

export function renderQuestion(question: ReaderQuestion, context: RenderContext): HastElement {
  const asker = askerOf(question);
  return element(
    'div',
    { className: ['nr-question'] },
    element('p', { className: ['nr-question-text'] }, linkified(question.question)),
    asker ? element('p', { className: ['nr-asked-by'] }, asker) : null,
    element('div', { className: ['nr-answer'] }, contentOf(question.answerMarkdown, question.documentId, context)),
  );
}

export const askerOf = ({ askedBy, place }: ReaderQuestion): string => joined(', ', askedBy, place);
