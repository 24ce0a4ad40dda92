import type { Core } from '@strapi/types';
import {
  ARTICLE_UID,
  AUTHOR_UID,
  CORRECTION_UID,
  FACT_BOX_UID,
  FAQ_UID,
  READER_QUESTION_UID,
  SECTION_UID,
  SOURCE_UID,
  TAG_UID,
} from '../../../shared/uids';
import { service } from '../services/service';
import { type DocumentsMiddleware, documentIdOf } from './context';
import type { Row } from './rows';

const PUBLICATIONS = ['publish', 'unpublish', 'delete'];
const WRITES = ['create', 'update', 'clone', ...PUBLICATIONS];

interface Shown {
  readonly actions: readonly string[];
  readonly isVisible: boolean;
  readonly hasDrafts?: true;
}

/** Which calls change what pages show, and whether readers can see that something is new. */
const SHOWN: Readonly<Record<string, Shown>> = {
  [FACT_BOX_UID]: { actions: PUBLICATIONS, isVisible: true },
  [FAQ_UID]: { actions: PUBLICATIONS, isVisible: true },
  // Its draft is asked which article it is about.
  [READER_QUESTION_UID]: { actions: [...WRITES, 'discardDraft'], isVisible: true, hasDrafts: true },
  [SOURCE_UID]: { actions: WRITES, isVisible: true },
  [CORRECTION_UID]: { actions: WRITES, isVisible: true },
  [AUTHOR_UID]: { actions: WRITES, isVisible: false },
  [SECTION_UID]: { actions: WRITES, isVisible: false },
  [TAG_UID]: { actions: WRITES, isVisible: false },
};

/** A draft that is saved is no news. */
const isVisible = (shown: Shown | undefined, action: string): boolean =>
  Boolean(shown?.isVisible) && (!shown?.hasDrafts || PUBLICATIONS.includes(action));

/** These are shown by the article they name, which need not name them. */
const NAMING_THEIR_ARTICLE: readonly string[] = [CORRECTION_UID, READER_QUESTION_UID];

/** Keeps the ready-made pages right, in the transaction that changes what they show. */
export const readyMade =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  async (context, next) => {
    const { uid, action, params } = context;
    const isArticle = uid === ARTICLE_UID && PUBLICATIONS.includes(action);
    const shown = SHOWN[uid];
    if (!isArticle && !shown?.actions.includes(action)) return next();
    // A question that was just sent in is on no page.
    if (shown?.hasDrafts && action === 'create' && params.status !== 'published') return next();

    return strapi.db.transaction(async () => {
      const before = await articlesNamedBy(strapi, uid, params.documentId);
      const result = await next();
      const documentId = documentIdOf(context, result);
      if (documentId === undefined) return result;
      if (isArticle) await service(strapi, 'published').changed({ article: documentId });
      else
        await service(strapi, 'published').changed({
          parts: [documentId],
          entries: [...before, ...(await articlesNamedBy(strapi, uid, documentId))],
          ...(isVisible(shown, action) && { seenAt: new Date().toISOString() }),
        });
      return result;
    });
  };

/** The articles that a question or correction is about, by its draft and by what is published of it. */
export async function articlesNamedBy(strapi: Core.Strapi, uid: string, documentId?: string): Promise<string[]> {
  if (documentId === undefined || !NAMING_THEIR_ARTICLE.includes(uid)) return [];
  const rows = (await strapi.db.query(uid).findMany({
    select: ['id'],
    where: { documentId },
    populate: { article: { select: ['documentId'] } },
  })) as { article: Pick<Row, 'documentId'> | null }[];
  return rows.flatMap(({ article }) => article?.documentId ?? []);
}
