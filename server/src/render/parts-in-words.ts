import type { RootContent } from 'mdast';
import type { FactBox, Faq, ReaderQuestion, Source } from '../../../shared/contracts/content';
import type { RenderContext } from './context';
import { dayInWords, labelsFor } from './labels';
import { joined, link, linesOf, markdownOf, paragraph, plain, quoted, strong } from './nodes';
import { askerOf } from './parts';
import { portable } from './portable';

/** What a part is without HTML: plain text, and Markdown. */
export interface InWords {
  readonly text: string;
  readonly markdown: string;
}

export function factBoxInWords(box: FactBox, context: RenderContext): InWords {
  const body = context.read(box.markdown);
  const title = box.title ? [paragraph(strong(box.title))] : [];
  return {
    text: joined('\n', box.title, linesOf(body)),
    markdown: markdownOf(quoted([...title, ...portable(body, context), ...groundsOf(box, context.locale)])),
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

export const faqsInWords = (faqs: readonly Faq[], context: RenderContext): InWords => ({
  text: faqs
    .map(({ question, answerMarkdown }) => joined('\n', question, linesOf(context.read(answerMarkdown))))
    .join('\n\n'),
  markdown: markdownOf(
    ...faqs.flatMap(({ question, answerMarkdown }) => [
      paragraph(strong(question)),
      ...portable(context.read(answerMarkdown), context),
    ]),
  ),
});

export function questionInWords(question: ReaderQuestion, context: RenderContext): InWords {
  const answer = context.read(question.answerMarkdown);
  const asker = askerOf(question);
  return {
    text: joined('\n', question.question, linesOf(answer)),
    markdown: markdownOf(
      paragraph(strong(question.question), asker ? ` ${asker}` : null),
      ...portable(answer, context),
    ),
  };
}
