import { contentTypes } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { CONTENT_SCHEMA, type PreviewPageResponse } from '../../../shared/contracts/content';
import { ARTICLE_UID } from '../../../shared/uids';
import { digest } from '../content/digest';
import { around } from '../content/around';
import { type Ability, mayWhole } from '../documents/access';
import { defaultLocale } from '../documents/context';
import { partsToCarry } from '../documents/parts';
import type { Row } from '../documents/rows';
import { asPublished, draftRow } from '../preview/draft';
import { PREVIEW_STATUSES, type Preview, type Previewed, readToken, tokenFor } from '../preview/token';
import { publishedArticles, settingOf } from '../published/make';
import { pageOf } from '../render/page';
import { instant } from '../render/shapes';
import { secretsOf } from '../signed';
import { siteIn } from '../site/site';

/** The edit view asks for an address when it is opened, and keeps it: a shorter one has run out when it is needed. */
const GOOD_FOR_MS = 2 * 60 * 60 * 1000;

/** As Strapi's Preview button says what it is at. */
export interface Asked {
  readonly documentId?: string;
  readonly locale?: string | null;
  readonly status?: string | null;
}

export type PreviewService = ReturnType<typeof createPreviewService>;

/** Drafts as the website would show them, for whoever holds a token. */
export const createPreviewService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Where the website shows an article as it stands now, for two hours. Null for other types, where `site.paths.preview`
   * is not set, and for a user who may not read the article: Strapi itself does not look. For `preview.handler` in
   * `config/admin`.
   */
  async url(uid: string, { documentId, locale, status }: Asked): Promise<string | null> {
    if (uid !== ARTICLE_UID || !documentId) return null;
    const language = locale ?? (await defaultLocale(strapi));
    if (!(await mayRead(strapi, documentId, language))) return null;
    const shown = { documentId, locale: language, status: PREVIEW_STATUSES.find((one) => one === status) ?? 'draft' };
    const token = tokenFor({ ...shown, expiresAt: Date.now() + GOOD_FOR_MS }, secretsOf(strapi));
    return siteIn(strapi, language).previewUrl(token);
  },

  /** What a token shows; null when it is none of ours, or has run out. */
  read: (token: string): Preview | null => readToken(token, secretsOf(strapi), Date.now()),

  /** Null when the article is there no more. */
  async page(preview: Preview): Promise<PreviewPageResponse | null> {
    const row = await rowOf(strapi, preview);
    if (!row) return null;
    const page = pageOf(row, await around(strapi, row), settingOf(strapi));
    const data = { ...page, publishedAt: row.firstPublishedAt ? instant(row.firstPublishedAt) : null };
    const { status, expiresAt } = preview;
    return {
      data,
      meta: {
        schema: CONTENT_SCHEMA,
        revision: digest(JSON.stringify(data)),
        preview: { status, expiresAt: instant(expiresAt) },
      },
    };
  },
});

async function rowOf(strapi: Core.Strapi, { documentId, locale, status }: Previewed) {
  if (status === 'published') return (await publishedArticles(strapi, { documentId, locale }))[0] ?? null;
  const draft = await draftRow(strapi, documentId, locale);
  return draft && asPublished(strapi, draft);
}

/** A script of the application may show what it likes; there is no user then. */
async function mayRead(strapi: Core.Strapi, documentId: string, locale: string): Promise<boolean> {
  const ability = strapi.requestContext.get()?.state.userAbility as Ability | undefined;
  if (!ability) return true;
  const draft = await draftRow(strapi, documentId, locale);
  if (!draft) return false;
  // Parts that are out everybody may read.
  const shown = [{ uid: ARTICLE_UID, row: draft }, ...(await partsToCarry(strapi, draft))];
  for (const { uid, row } of shown) if (!(await mayReadWhole(strapi, ability, uid, row))) return false;
  return true;
}

/** Whether a user may read all that a page shows of an entry. */
function mayReadWhole(strapi: Core.Strapi, ability: Ability, uid: string, row: Row): Promise<boolean> {
  const model = strapi.getModel(uid as never);
  // What the screen for roles lists, but for what no page shows.
  const shown = contentTypes
    .getVisibleAttributes(model)
    .filter((name) => !contentTypes.isPrivateAttribute(model, name));
  return mayWhole(strapi, ability, 'read', uid, [row], shown);
}
