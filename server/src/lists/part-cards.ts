import type { Core } from '@strapi/types';
import type { FactBox, Faq, List, ReaderQuestion, UsedPart } from '../../../shared/contracts/content';
import { FACT_BOX_UID, FAQ_UID, READER_QUESTION_UID } from '../../../shared/uids';
import type { PartUid, Row } from '../documents/rows';
import { partsOf } from '../published/find';
import { type RenderContext, createRenderContext } from '../render/context';
import { factBoxOf, faqOf, questionOf } from '../render/part-shapes';
import { mediaUrlOf, siteIn } from '../site/site';
import { cursorOf, placeOf } from '../validation/cursor';
import type { PartCardsQuery } from '../validation/lists';
import { usedIn } from './article-cards';
import { pageOf } from './page';

const MOST_USES = 10;

interface Kind<T> {
  readonly uid: PartUid;
  readonly shapeOf: (row: Row, context: RenderContext) => T;
  /** Attributes that words are sought in. */
  readonly texts: readonly string[];
  readonly where?: object;
  readonly populate?: object;
}

const FACT_BOXES: Kind<FactBox> = {
  uid: FACT_BOX_UID,
  shapeOf: factBoxOf,
  texts: ['title', 'body'],
  populate: { sources: true },
};
const FAQS: Kind<Faq> = { uid: FAQ_UID, shapeOf: faqOf, texts: ['question', 'answer'] };
const QUESTIONS: Kind<ReaderQuestion> = {
  uid: READER_QUESTION_UID,
  shapeOf: questionOf,
  texts: ['question', 'answer'],
  where: { state: 'answered' },
};

type Cards<T> = (strapi: Core.Strapi, query: PartCardsQuery) => Promise<List<UsedPart<T>>>;

/** Published parts, those that were published last first, each with the newest articles that show it. */
const cardsOf =
  <T extends { documentId: string }>({ uid, shapeOf, texts, where, populate }: Kind<T>): Cards<T> =>
  async (strapi, { pageSize, cursor, total, ...filters }) => {
    const { locale, article, q = [], kind } = filters;
    const conditions: object[] = [{ locale, publishedAt: { $notNull: true }, ...where }];
    if (kind) conditions.push({ kind: { $in: kind } });
    if (article !== undefined)
      conditions.push({ documentId: { $in: await partsOf(strapi, { entry: article, language: locale }) } });
    for (const word of q) conditions.push({ $or: texts.map((name) => ({ [name]: { $containsi: word } })) });

    const [publishedAt, documentId] = cursor === undefined ? [] : placeOf(cursor, filters, ['instant', 'text']);
    const after = { $or: [{ publishedAt: { $lt: publishedAt } }, { publishedAt, documentId: { $lt: documentId } }] };
    const query = strapi.db.query(uid);
    const rows = (await query.findMany({
      where: { $and: cursor === undefined ? conditions : [...conditions, after] },
      orderBy: [{ publishedAt: 'desc' }, { documentId: 'desc' }],
      limit: pageSize + 1,
      ...(populate && { populate }),
    })) as Row[];

    const context = createRenderContext({ locale, site: siteIn(strapi, locale), mediaUrl: mediaUrlOf(strapi) });
    const { data, meta } = pageOf(
      rows,
      pageSize,
      (row) => shapeOf(row, context),
      (row) => cursorOf([new Date(String(row.publishedAt)).toISOString(), row.documentId], filters),
    );
    const ids = data.map(({ documentId }) => documentId);
    const usesOf = await usedIn(strapi, locale, ids, MOST_USES);
    const used = data.map((part): UsedPart<T> => ({ ...part, locale, usedIn: usesOf(part.documentId) }));
    return { data: used, meta: total ? { ...meta, total: await query.count({ where: { $and: conditions } }) } : meta };
  };

export const factBoxCards = cardsOf(FACT_BOXES);
export const faqCards = cardsOf(FAQS);
export const readerQuestionCards = cardsOf(QUESTIONS);
