import type { Core } from '@strapi/types';
import type { PublicAccess } from '../../shared/contracts/content';
import {
  ARTICLE_UID,
  AUTHOR_UID,
  CORRECTION_UID,
  FACT_BOX_UID,
  FAQ_UID,
  PLUGIN_ID,
  READER_QUESTION_UID,
  SECTION_UID,
  SOURCE_UID,
  TAG_UID,
} from '../../shared/uids';

/** Types whose published entries the content API serves. */
export const PUBLIC_UIDS = [
  ARTICLE_UID,
  FACT_BOX_UID,
  FAQ_UID,
  READER_QUESTION_UID,
  AUTHOR_UID,
  SECTION_UID,
  TAG_UID,
  SOURCE_UID,
  CORRECTION_UID,
] as const;

/** Ready-made answers: the path of each, and the action that the Public role has to hold. */
export const READY_MADE_ROUTES = {
  '/articles/by-slug/:slug': 'content.page',
  '/article-cards': 'content.cards',
  '/sections/by-slug/:slug': 'content.section',
  '/authors/by-slug/:slug': 'content.author',
  '/section-cards': 'content.sectionCards',
  '/author-cards': 'content.authorCards',
  '/tag-cards': 'content.tagCards',
  '/fact-box-cards': 'content.factBoxCards',
  '/faq-cards': 'content.faqCards',
  '/reader-question-cards': 'content.readerQuestionCards',
  '/feed.rss': 'feed.rss',
  '/feed.atom': 'feed.atom',
  '/feed.json': 'feed.json',
  '/sitemap.xml': 'sitemap.index',
  '/sitemap-articles.xml': 'sitemap.articles',
  '/sitemap-news.xml': 'sitemap.news',
  '/redirects': 'content.redirects',
  '/openapi.json': 'openapi.document',
} as const;

/** Opened by the token it is asked with, not by a role. */
export const PREVIEW_ROUTE = '/preview';

/** Opened by `readerQuestions.intake`, not by a role. */
export const INTAKE_ROUTES = {
  form: '/reader-question-form',
  submit: '/reader-questions',
  /** Opened by a token alone: who has sent something can have it erased after the intake is closed too. */
  privacy: '/reader-question-privacy',
} as const;

export const actionOf = (handler: string): string => `plugin::${PLUGIN_ID}.${handler}`;

const READY_MADE = Object.values(READY_MADE_ROUTES).map(actionOf);
/** Strapi's own find would tell corrections of articles that are out no longer: nobody gets it without being given it. */
const STOCK = PUBLIC_UIDS.filter((uid) => uid !== CORRECTION_UID).flatMap(stockActions);

const PERMISSION_UID = 'plugin::users-permissions.permission';
const ROLE_UID = 'plugin::users-permissions.role';
const OFFERED_KEY = 'publicAccessGranted';
/** Another instance may have changed the role; this is how long we may not know. */
const MEMORY_MS = 10_000;

/**
 * Lets the Public role do what the setting says, each action once: at the first start, or at the first of a version that
 * brings the action. Afterwards the role belongs to the site's administrators: what they took away stays away.
 */
export async function grantPublicAccess(strapi: Core.Strapi): Promise<void> {
  const usersPermissions = strapi.plugin('users-permissions');
  if (!usersPermissions) return;
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID });
  const offered = offeredIn(await store.get({ key: OFFERED_KEY }));
  const fresh = [...READY_MADE, ...STOCK].filter((action) => !offered.includes(action));
  if (fresh.length === 0) return;

  // Makes the roles and their default permissions; a grant before that would keep it from making the defaults.
  await usersPermissions.service<{ initialize(): Promise<void> }>('users-permissions').initialize();
  const role = (await strapi.db.query(ROLE_UID).findOne({ where: { type: 'public' } })) as { id: number } | null;
  if (!role) return;

  const granted = grantsOf(strapi.config.get<PublicAccess>(`plugin::${PLUGIN_ID}.publicAccess`));
  for (const action of fresh.filter((candidate) => granted.includes(candidate))) {
    const where = { action, role: role.id };
    if (!(await strapi.db.query(PERMISSION_UID).findOne({ where })))
      await strapi.db.query(PERMISSION_UID).create({ data: where });
  }
  await store.set({ key: OFFERED_KEY, value: [...offered, ...fresh] });
}

/** The first version kept a date instead: when it had offered all that it knew. */
const FIRST_OFFER = [
  actionOf('content.page'),
  ...[ARTICLE_UID, FACT_BOX_UID, FAQ_UID, READER_QUESTION_UID, AUTHOR_UID, SECTION_UID].flatMap(stockActions),
];

const offeredIn = (kept: unknown): readonly string[] =>
  Array.isArray(kept) ? (kept as string[]) : kept ? FIRST_OFFER : [];

const grantsOf = (access: PublicAccess): readonly string[] =>
  access === 'all' ? [...READY_MADE, ...STOCK] : access === 'ready-made' ? READY_MADE : [];

function stockActions(uid: string): string[] {
  return [`${uid}.find`, `${uid}.findOne`];
}

const memory = new Map<string, { readonly isPublic: boolean; readonly until: number }>();

/** Forgets what the Public role may do whenever a role is changed here. */
export function watchPublicAccess(strapi: Core.Strapi): void {
  memory.clear();
  if (!strapi.plugin('users-permissions')) return;
  const forget = (): void => memory.clear();
  strapi.db.lifecycles.subscribe({
    models: [PERMISSION_UID, ROLE_UID],
    afterCreate: forget,
    afterCreateMany: forget,
    afterUpdate: forget,
    afterUpdateMany: forget,
    afterDelete: forget,
    afterDeleteMany: forget,
  });
}

/** Whether everybody may do it; kept in memory, because a ready-made page is read far more often than a role changes. */
export async function isPublicAction(strapi: Core.Strapi, action: string): Promise<boolean> {
  if (!strapi.plugin('users-permissions'))
    return strapi.config.get<PublicAccess>(`plugin::${PLUGIN_ID}.publicAccess`) !== 'none';

  const known = memory.get(action);
  if (known && known.until > Date.now()) return known.isPublic;
  const where = { action, role: { type: 'public' } };
  const isPublic = (await strapi.db.query(PERMISSION_UID).count({ where })) > 0;
  memory.set(action, { isPublic, until: Date.now() + MEMORY_MS });
  return isPublic;
}
