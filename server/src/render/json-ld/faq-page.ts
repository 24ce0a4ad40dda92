import type { FAQPage, Question } from 'schema-dts';
import type { RenderContext } from '../context';
import { linesOf } from '../nodes';
import type { Told } from './index';

export function faqPageOf({ url, faqs }: Told, { read }: RenderContext): FAQPage | null {
  if (faqs.length === 0) return null;
  return {
    '@type': 'FAQPage',
    ...(url ? { '@id': `${url}#faq`, isPartOf: { '@id': `${url}#article` } } : {}),
    mainEntity: faqs.map(({ question, answerMarkdown }): Question => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: linesOf(read(answerMarkdown)) },
    })),
  };
}
