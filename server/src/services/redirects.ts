import type { Core } from '@strapi/types';
import { ARTICLE_UID, REDIRECT_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import { articleUrl } from '../render/shapes';
import { text } from '../render/stored';
import { siteIn } from '../site/site';

/** What became of an article that was once published under a slug. */
export interface Moved {
  readonly documentId: string;
  readonly locale: string;
  /** Under which it stands now; null: it is published no more. */
  readonly slug: string | null;
  readonly url: string | null;
  /** When that changed, as an instant. */
  readonly since: string;
}

type Place = Pick<Row, 'documentId' | 'locale'> & { readonly slug: string };

/** Slugs under which articles were ever published, so that an old address still leads somewhere. */
export const createRedirectsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = () => strapi.db.query(REDIRECT_UID);

  return {
    /** Notes that articles stand, or stood until now, under these slugs. The last one to have a slug keeps it. */
    async keep(places: readonly Place[]): Promise<void> {
      for (const { slug, locale, documentId } of places) {
        const where = { slug, language: locale };
        const data = { ...where, entry: documentId, changedAt: new Date() };
        const { count } = await rows().updateMany({ where, data });
        if (count === 0) await rows().create({ data });
      }
    },

    /** @returns what is known in the first of the languages in which an article was ever published under the slug. */
    async find(slug: string, locales: readonly string[]): Promise<Moved | null> {
      for (const locale of locales) {
        const moved = await movedIn(slug, locale);
        if (moved) return moved;
      }
      return null;
    },
  };

  async function movedIn(slug: string, locale: string): Promise<Moved | null> {
    const where = { slug, language: locale };
    const [known] = (await rows().findMany({ where, orderBy: { id: 'desc' }, limit: 1 })) as {
      entry: string;
      changedAt: string;
    }[];
    if (!known) return null;
    const live = (await strapi.db.query(ARTICLE_UID).findOne({
      select: ['documentId', 'slug'],
      where: { documentId: known.entry, locale, publishedAt: { $notNull: true } },
      populate: { section: true },
    })) as Row | null;
    return {
      documentId: known.entry,
      locale,
      slug: text(live?.slug),
      url: live && articleUrl(live, siteIn(strapi, locale)),
      since: new Date(known.changedAt).toISOString(),
    };
  }
};

export type RedirectsService = ReturnType<typeof createRedirectsService>;
