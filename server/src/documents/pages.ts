import type { Core } from '@strapi/types';
import type { Row } from './rows';

/** Strapi writes both versions of an entry at a publication, one after the other. */
const SAME_MS = 500;

type PublishedRow = Row & { readonly publishedAt: string };

/** The drafts, each with what readers read of it, where it is published. */
export async function withPages(strapi: Core.Strapi, uid: string, drafts: readonly Row[]): Promise<Row[]> {
  if (drafts.length === 0) return [];
  const published = (await strapi.db.query(uid).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt'],
    where: {
      documentId: { $in: [...new Set(drafts.map(({ documentId }) => documentId))] },
      publishedAt: { $notNull: true },
    },
  })) as PublishedRow[];
  const pages = new Map(published.map((row) => [keyOf(row), row]));
  return drafts.map((draft) => {
    const page = pages.get(keyOf(draft));
    if (!page) return draft;
    const isModified = instant(draft) - instant(page) > SAME_MS;
    return { ...draft, page: { id: page.id, publishedAt: page.publishedAt, isModified } };
  });
}

const keyOf = ({ documentId, locale }: Row): string => `${documentId} ${locale}`;

const instant = ({ updatedAt }: Row): number => new Date(updatedAt as string).getTime();
