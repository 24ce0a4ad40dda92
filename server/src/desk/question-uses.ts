import type { Core } from '@strapi/types';
import { QUESTION_EMBED } from '../../../shared/blocks';
import type { QuestionUses } from '../../../shared/contracts/questions';
import { ARTICLE_UID, FAQ_UID, READER_QUESTION_UID } from '../../../shared/uids';
import { patiently } from '../checking/patience';
import { saveChanges } from '../checking/save';
import { type Ability, closedFields, mayCreate, mayWhole, readableWhere, visibleOf } from '../documents/access';
import { draftsOf } from '../documents/drafts';
import { type Row, bodyOf, partsOf } from '../documents/rows';

const FAQ_FIELDS = ['question', 'answer'] as const;

/** A draft that is answered, and where it can go. */
export interface Answered {
  readonly question: Row;
  readonly article: Row | null;
  readonly uses: QuestionUses;
}

/** Where an answer can go besides. @param question - A draft that the user may see. */
export async function usesOfQuestion(strapi: Core.Strapi, ability: Ability, question: Row): Promise<Answered> {
  const { documentId, locale } = question;
  const closed = (await closedFields(strapi, ability, 'read', READER_QUESTION_UID, [question])).get(question.id) ?? [];
  const article = closed.includes('article') ? null : await articleOf(strapi, ability, question);
  const isAnswered = question.state === 'answered' && wordsOf(question.answer) !== '';
  const isPlaced = article !== null && placedIn(article).includes(documentId);
  const isOpen = !FAQ_FIELDS.some((name) => closed.includes(name));
  const faq = isOpen ? await faqLike(strapi, ability, question) : null;
  return {
    question,
    article,
    uses: {
      article: article && entryOf(ARTICLE_UID, article, article.title),
      isPlaced,
      mayPlace:
        isAnswered &&
        article !== null &&
        !isPlaced &&
        (await mayWhole(strapi, ability, 'update', ARTICLE_UID, [article], ['body'])),
      faq: faq && entryOf(FAQ_UID, faq, faq.question),
      mayPromote: isAnswered && isOpen && !faq && mayCreate(strapi, ability, FAQ_UID, { locale, names: FAQ_FIELDS }),
    },
  };
}

/**
 * Puts the question at the end of its article's draft, where the user may. Readers see it there once that is published.
 *
 * @returns whether it was put there: somebody else may have saved the article meanwhile.
 */
export const place = async (strapi: Core.Strapi, { question, article }: Answered, user: number): Promise<boolean> => {
  if (!article) return false;
  const row = { __component: QUESTION_EMBED, question: question.documentId };
  const change = { do: 'add', zone: 'body', index: bodyOf(article).length, row } as const;
  return patiently(() => saveChanges(strapi, ARTICLE_UID, article, [change], user));
};

/** Makes a draft of a FAQ entry that asks and answers the same. Who has asked is not named in it. */
export async function promote(strapi: Core.Strapi, { question }: Answered, user: number): Promise<void> {
  const { locale, question: asked, answer } = question;
  const data = { question: asked, answer, createdBy: user, updatedBy: user };
  await strapi.documents(FAQ_UID as never).create({ locale, data } as never);
}

async function articleOf(strapi: Core.Strapi, ability: Ability, { id, locale }: Row): Promise<Row | null> {
  const named = (await strapi.db.query(READER_QUESTION_UID).findOne({
    select: ['id'],
    where: { id },
    populate: { article: { select: ['documentId'] } },
  })) as { article: { documentId: string } | null } | null;
  if (!named?.article) return null;
  const drafts = await draftsOf(strapi, ARTICLE_UID, { documentId: named.article.documentId, locale });
  const [draft] = await visibleOf(strapi, ability, ARTICLE_UID, drafts);
  if (!draft) return null;
  const closed = (await closedFields(strapi, ability, 'read', ARTICLE_UID, [draft])).get(draft.id) ?? [];
  return closed.includes('title') ? { ...draft, title: '' } : draft;
}

const placedIn = (article: Row): string[] =>
  bodyOf(article)
    .filter(({ __component }) => __component === QUESTION_EMBED)
    .flatMap((block) => partsOf(block).map(({ documentId }) => documentId));

/** One that asks in the very same words. */
async function faqLike(strapi: Core.Strapi, ability: Ability, { locale, question }: Row): Promise<Row | null> {
  const readable = readableWhere(strapi, ability, FAQ_UID, 'question');
  if (!readable || !question) return null;
  return (await strapi.db.query(FAQ_UID).findOne({
    where: { $and: [readable, { question, locale, publishedAt: null }] },
    orderBy: { id: 'asc' },
  })) as Row | null;
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const entryOf = (type: string, { documentId, locale }: Row, title: unknown) => ({
  type,
  documentId,
  language: locale,
  title: wordsOf(title),
});
