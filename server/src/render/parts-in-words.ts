import type { RootContent } from 'mdast';
import type { FactBox, Faq, ReaderQuestion, Source } from '../../../shared/contracts/content';
import type { RenderContext } from './context';
import { dayInWords, labelsFor } from './labels';
import { joined, link, linesOf, markdownOf, paragraph, plain, quoted, strong } from './nodes';
import { askerOf } from './parts';

/** What a part is without HTML: plain text, and Markdown. */
export interface InWords {
  readonly text: string;
  readonly markdown: string;
}

export function factBoxInWords(box: FactBox, { locale, read }: RenderContext): InWords {
  const body = read(box.markdown);
  const title = box.title ? [paragraph(strong(box.title))] : [];
  return {
    text: joined('\n', box.title, linesOf(body)),
    markdown: markdownOf(quoted([...title, ...body.children, ...groundsOf(box, locale)])),
  };
}

/** Since when it holds, and where it was found. */
function groundsOf({ asOf, sources }: FactBox, locale: string): RootContent[] {
  const day = asOf ? `${labelsFor(locale).asOf} ${dayInWords(asOf, locale)}.` : null;
  if (!day && sources.length === 0) return [];
  const found = sources.flatMap((source, index) => [plain(index > 0 ? '; ' : day ? ' ' : ''), ...sourceOf(source)]);
  return [paragraph(day, ...found)];
}

const sourceOf = ({ name, url, publisher }: Source) => [
  url ? link(url, name) : plain(name),
  ...(publisher ? [plain(`, ${publisher}`)] : []),
];

export const faqsInWords = (faqs: readonly Faq[], { read }: RenderContext): InWords => ({
  text: faqs.map(({ question, answerMarkdown }) => joined('\n', question, linesOf(read(answerMarkdown)))).join('\n\n'),
  markdown: markdownOf(
    ...faqs.flatMap(({ question, answerMarkdown }) => [paragraph(strong(question)), ...read(answerMarkdown).children]),
  ),
});

export function questionInWords(question: ReaderQuestion, { read }: RenderContext): InWords {
  const answer = read(question.answerMarkdown);
  const asker = askerOf(question);
  return {
    text: joined('\n', question.question, linesOf(answer)),
    markdown: markdownOf(paragraph(strong(question.question), asker ? ` ${asker}` : null), ...answer.children),
  };
}
