import type { FactBox, Faq, ReaderQuestion, Source } from '../../../shared/contracts/content';
import { type HastContent, type HastElement, toHtml } from '../vendor/mdast.mjs';
import type { RenderContext } from './context';
import { element } from './element';
import { dayInWords, labelsFor } from './labels';
import { renderProse } from './markdown';
import { linkified } from './urls';

/** HTML of a part's Markdown. Its headings carry no ids: the outline of the page is that of its prose. */
export const partHtml = (markdown: string, documentId: string, { mediaUrl }: RenderContext): string =>
  toHtml(contentOf(markdown, documentId, mediaUrl));

const contentOf = (markdown: string, documentId: string, mediaUrl: string): HastContent[] =>
  renderProse(markdown, { prefix: `nr-${documentId}`, mediaUrl });

export function renderFactBox(id: string, box: FactBox, { locale, mediaUrl }: RenderContext): HastElement {
  const titleId = `nr-${id}-title`;
  const labels = labelsFor(locale);
  return element(
    'aside',
    {
      className: ['nr-fact-box'],
      dataKind: box.kind,
      ...(box.title ? { ariaLabelledBy: [titleId] } : { ariaLabel: labels.factBox }),
    },
    box.title ? element('p', { className: ['nr-title'], id: titleId }, box.title) : null,
    contentOf(box.markdown, box.documentId, mediaUrl),
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

export const renderFaqs = (faqs: readonly Faq[], { mediaUrl }: RenderContext): HastElement =>
  element(
    'dl',
    { className: ['nr-faq'] },
    faqs.map(({ documentId, question, answerMarkdown }) =>
      element(
        'div',
        {},
        element('dt', {}, question),
        element('dd', {}, contentOf(answerMarkdown, documentId, mediaUrl)),
      ),
    ),
  );

export function renderQuestion(question: ReaderQuestion, { mediaUrl }: RenderContext): HastElement {
  const asker = [question.askedBy, question.place].filter(Boolean).join(', ');
  return element(
    'div',
    { className: ['nr-question'] },
    element('p', { className: ['nr-question-text'] }, linkified(question.question)),
    asker ? element('p', { className: ['nr-asked-by'] }, asker) : null,
    element('div', { className: ['nr-answer'] }, contentOf(question.answerMarkdown, question.documentId, mediaUrl)),
  );
}
