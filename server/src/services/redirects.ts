import type { Core } from '@strapi/types';
import { ARTICLE_UID, REDIRECT_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import { leaveSection } from '../published/left-section';
import { sectionPart, slugPart } from '../published/parts';
import { articleUrl } from '../render/shapes';
import { text } from '../render/stored';
import { siteIn } from '../site/site';
import { service } from './service';

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

/** Where an article stands. */
export interface ArticlePlace extends Pick<Row, 'documentId' | 'locale'> {
  readonly slug: string;
  /** Slug of its section; '' without one. */
  readonly section: string;
}

/** Places at which articles were ever published, so that an old address still leads somewhere. */
export const createRedirectsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = () => strapi.db.query(REDIRECT_UID);

  return {
    /** Notes that articles stand, or stood until now, at these places. The last one to have a place keeps it. */
    async keep(places: readonly ArticlePlace[]): Promise<void> {
      for (const { slug, section, locale, documentId } of places) {
        const where = { slug, language: locale };
        // Which section it was of a row that does not say it is known now.
        await rows().deleteMany({ where: { ...where, $or: [{ section }, { section: { $null: true } }] } });
        await rows().create({ data: { ...where, section, entry: documentId, changedAt: new Date() } });
      }
      await leadOn([...new Set(places.map(({ documentId }) => documentId))]);
    },

    /** The same for all published articles of a section. */
    async keepAllOf(section: Row): Promise<void> {
      await leaveSection(strapi, section);
      await service(strapi, 'published').changed({ parts: [sectionPart(section.locale, String(section.slug))] });
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

  /** Pages that link to any place at which one of these articles stood name another address now. */
  async function leadOn(entries: readonly string[]): Promise<void> {
    if (entries.length === 0) return;
    const known = (await rows().findMany({ select: ['slug', 'language'], where: { entry: { $in: entries } } })) as {
      slug: string;
      language: string;
    }[];
    await service(strapi, 'published').changed({ parts: known.map((one) => slugPart(one.language, one.slug)) });
  }

  async function movedIn(slug: string, locale: string): Promise<Moved | null> {
    const where = { slug, language: locale };
    const orderBy = [{ changedAt: 'desc' }, { id: 'desc' }];
    const [known] = (await rows().findMany({ where, orderBy, limit: 1 })) as {
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
