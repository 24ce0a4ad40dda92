import { createHash } from 'node:crypto';
import type { Core } from '@strapi/types';
import { ARTICLE_UID } from '../../../shared/uids';

/** Names a pasted page: the same for the same text, whatever its line ends and the blanks around it. */
export const sourceOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\r\n?/g, '\n').trim()).digest('hex');

/** The last article that was made from the same source, in any language. */
export async function importedBefore(
  strapi: Core.Strapi,
  importSource: string,
): Promise<{ documentId: string; title: string | null } | null> {
  const [latest] = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['documentId', 'title'],
    where: { importSource, publishedAt: null },
    orderBy: { id: 'desc' },
    limit: 1,
  })) as { documentId: string; title: string | null }[];
  return latest ? { documentId: latest.documentId, title: latest.title } : null;
}
