import { createHash } from 'node:crypto';
import type { Core } from '@strapi/types';
import type { ImportPlanResponse } from '../../../shared/contracts/import';
import { ARTICLE_UID } from '../../../shared/uids';

/** Names a pasted page: the same for the same text, whatever its line ends and the blanks around it. */
export const sourceOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\r\n?/g, '\n').trim()).digest('hex');

type Before = ImportPlanResponse['data']['importedBefore'];

/** The last article that was made from the same source: in this language, else in any. */
export async function importedBefore(strapi: Core.Strapi, importSource: string, locale: string): Promise<Before> {
  return (await latest(strapi, { importSource, locale })) ?? (await latest(strapi, { importSource }));
}

async function latest(strapi: Core.Strapi, where: Readonly<Record<string, string>>): Promise<Before> {
  const [row] = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['documentId', 'title', 'locale'],
    where: { ...where, publishedAt: null },
    orderBy: { id: 'desc' },
    limit: 1,
  })) as NonNullable<Before>[];
  return row ? { documentId: row.documentId, title: row.title, locale: row.locale } : null;
}
