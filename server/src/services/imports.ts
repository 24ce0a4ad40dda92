import type { Core } from '@strapi/types';
import type {
  ImportPlanRequest,
  ImportPlanResponse,
  ImportRequest,
  ImportResponse,
} from '../../../shared/contracts/import';
import { primaryLanguage } from '../../../engine';
import { importPage } from '../../../importer';
import { defaultLocale, localesOf } from '../documents/context';
import { createArticle } from '../imports/article';
import { importedBefore, sourceOf } from '../imports/before';
import { authorsFor, findByName, listOf, sectionFor } from '../imports/people';
import { createParts } from '../imports/parts';
import { refuseUnknown } from '../imports/preview';
import { slugPlan } from '../imports/slug';
import { ARTICLE_UID, AUTHOR_UID, SECTION_UID } from '../../../shared/uids';

/** A pasted page becomes drafts. The server reads it again; what the browser made of it is only a preview. */
export const createImportsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Makes all drafts of a page, or, when anything fails, none.
   *
   * @param user - Id of the administrator, who is named as creator.
   */
  async create(request: ImportRequest & { readonly locale: string }, user: number): Promise<ImportResponse['data']> {
    const { text, hints, locale, off, keep, choices } = request;
    const page = importPage(text, { hints, off, keep, choices, language: primaryLanguage(locale), now: new Date() });
    refuseUnknown(page, [...off, ...keep]);

    return strapi.db.transaction(async () => {
      const importer = { strapi, locale, user };
      const section = await sectionFor(importer, request.section);
      const authors = await authorsFor(importer, request.author, page.byline);
      const parts = await createParts(importer, page);
      const article = await createArticle(importer, { page, request, section, authors, parts });
      const { title, slug, documentId } = article;
      return {
        article: { uid: ARTICLE_UID, documentId, name: title ?? '', slug, locale, reused: false },
        parts: [section, ...authors, ...parts.all].flatMap((entry) => entry ?? []),
      };
    });
  },

  /** What the drafts would meet: a taken slug, a section of that name, an earlier import. Nothing is written. */
  async plan(request: ImportPlanRequest & { readonly locale: string }): Promise<ImportPlanResponse['data']> {
    const { locale, text } = request;
    return {
      ...(await slugPlan(strapi, locale, request)),
      section: await findByName(strapi, SECTION_UID, request.section, locale),
      author: await findByName(strapi, AUTHOR_UID, request.author, locale),
      importedBefore: text.trim() ? await importedBefore(strapi, sourceOf(text), locale) : null,
      locales: await languagesOf(strapi),
      sections: await listOf(strapi, SECTION_UID, locale),
      authors: await listOf(strapi, AUTHOR_UID, locale),
    };
  },
});

export type ImportsService = ReturnType<typeof createImportsService>;

async function languagesOf(strapi: Core.Strapi): Promise<ImportPlanResponse['data']['locales']> {
  const standard = await defaultLocale(strapi);
  const locales = await localesOf(strapi).find();
  return locales.map(({ code, name }) => ({ code, name, isDefault: code === standard }));
}
