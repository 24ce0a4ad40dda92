import type { Answer, CreativeWork, Question } from 'schema-dts';
import { QUESTION_EMBED } from '../../../../shared/blocks';
import type { ReaderQuestion, Source } from '../../../../shared/contracts/content';
import type { RenderContext } from '../context';
import { linesOf } from '../nodes';
import type { Told } from './index';
import { known } from './known';

/** The sources of the fact boxes, each once. */
export function citationsOf({ factBoxes }: Told): CreativeWork[] {
  const sources = new Map(factBoxes.flatMap(({ sources: own }) => own).map((source) => [source.documentId, source]));
  return [...sources.values()].map(citationOf);
}

const citationOf = ({ name, url, publisher, publishedOn }: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name,
  ...known({
    url,
    publisher: publisher && ({ '@type': 'Organization', name: publisher } as const),
    datePublished: publishedOn,
  }),
});

/** The questions of readers that stand in the text. */
export function questionsOf(page: Told, quotable: ReadonlySet<string>, context: RenderContext): Question[] {
  const shown = new Set(
    page.blocks.flatMap((block) =>
      block.__component === QUESTION_EMBED ? [(block as { question: string }).question] : [],
    ),
  );
  return page.readerQuestions
    .filter(({ documentId }) => shown.has(documentId) && quotable.has(documentId))
    .map((question) => questionOf(question, context));
}

const questionOf = (question: ReaderQuestion, context: RenderContext): Question => ({
  '@type': 'Question',
  name: question.question,
  text: question.question,
  ...(question.askedBy ? { author: { '@type': 'Person', name: question.askedBy } } : {}),
  acceptedAnswer: answerOf(question, context),
});

const answerOf = ({ answerMarkdown, answeredBy, answeredAt }: ReaderQuestion, { read }: RenderContext): Answer => ({
  '@type': 'Answer',
  text: linesOf(read(answerMarkdown)),
  ...known({ author: answeredBy && ({ '@type': 'Person', name: answeredBy } as const), datePublished: answeredAt }),
});
