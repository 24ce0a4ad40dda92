import type { Core } from '@strapi/types';
import type { OverriddenFinding, OverrideRequest } from '../../../shared/contracts/gate';
import type { OverridesResponse } from '../../../shared/contracts/desk';
import { OVERRIDE_UID } from '../../../shared/uids';
import { entryKey } from '../desk/entries';
import { WITHOUT_WORDS, readableIn, titlesOf } from '../desk/readable';
import { pageOfOverrides } from '../desk/overrides';
import { visibleTo } from '../desk/visible';
import type { Ability } from '../documents/access';
import type { EntryVersion } from './dismissals';

export type OverridesService = ReturnType<typeof createOverridesService>;

export interface StoredOverride {
  readonly id: number;
  readonly type: string;
  readonly language: string;
  readonly reason: string;
  readonly by: string;
  readonly publishedAtUnderIt: string | null;
  /** '': it was made for an entry that had never been saved. */
  readonly entry: string;
  readonly findings: readonly OverriddenFinding[];
  readonly userId: number;
  readonly text: string | null;
  readonly createdAt: string;
}

/** So long after giving a reason its author may publish with it. */
const FRESH_MS = 10 * 60_000;
/** Stands for an entry that has no documentId yet. */
const UNSAVED = '';
const UNUSED = [{ text: null }, { text: '' }];
/** No user has this id. */
const NOBODY = -1;
/** Reasons are rare; those that could still hold are among the last. */
const LOOKED_AT = 50;

/**
 * Why entries went out although findings asked for a reason. Whoever gives one publishes with it within minutes; from then
 * on it holds for the text that went out, whoever publishes it again, and ends with the next edit. Permissions are the
 * caller's affair.
 */
export const createOverridesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = () => strapi.db.query(OVERRIDE_UID);
  return {
    async add(
      { uid, documentId = UNSAVED, locale, reason, findings }: OverrideRequest,
      user: { readonly id: number; readonly name: string },
    ): Promise<void> {
      const entry = { type: uid, entry: documentId, language: locale ?? '' };
      await rows().create({ data: { ...entry, reason, findings, by: user.name, userId: user.id } });
    },

    /**
     * @param keys - Of the findings that ask for a reason, see `overrideKey`.
     * @param text - Names the text that would go out.
     * @returns the id of the override that lets them through; null: there is none.
     */
    async find(
      uid: string,
      { documentId, locale, createdAt }: EntryVersion & { readonly createdAt?: string | Date },
      keys: readonly string[],
      text: string,
    ): Promise<number | null> {
      const user = adminId(strapi);
      const fresh = { userId: user ?? NOBODY, createdAt: { $gt: new Date(Date.now() - FRESH_MS) } };
      const found = (await rows().findMany({
        where: {
          type: uid,
          language: locale ?? '',
          $or: [
            { entry: documentId, text },
            { entry: { $in: [documentId, UNSAVED] }, $and: [{ $or: UNUSED }, fresh] },
          ],
        },
        orderBy: { id: 'desc' },
        limit: LOOKED_AT,
      })) as StoredOverride[];
      // A reason for an entry that was never saved is for the one that comes into being with it.
      const holds = ({ entry, createdAt: given }: StoredOverride): boolean =>
        entry !== UNSAVED || new Date(createdAt ?? 0) >= new Date(given);
      const covers = ({ findings }: StoredOverride): boolean =>
        keys.every((key) => findings.some((finding) => finding.key === key));
      return found.find((override) => holds(override) && covers(override))?.id ?? null;
    },

    /** Under which entries that the user may read went out. */
    async all(ability: Ability, page: number): Promise<OverridesResponse> {
      const { rows: found, pagination } = await pageOfOverrides(strapi, visibleTo(strapi, ability), page);
      const titles = await titlesOf(strapi, ability, found);
      const mayRead = await readableIn(strapi, ability, found);
      const data = found.map((one) => ({
        id: one.id,
        type: one.type,
        documentId: one.entry,
        language: one.language || null,
        title: titles.get(entryKey(one)) ?? '',
        findings: mayRead(one) ? one.findings : one.findings.map((finding) => ({ ...finding, ...WITHOUT_WORDS })),
        reason: one.reason,
        by: one.by,
        at: one.publishedAtUnderIt ?? one.createdAt,
      }));
      return { data, meta: { pagination } };
    },

    /** Binds an override to the text that has gone out under it. */
    async use(id: number, documentId: string, text: string): Promise<void> {
      const data = { entry: documentId, text, publishedAtUnderIt: new Date() };
      await rows().updateMany({ where: { id, $or: UNUSED }, data });
    },

    /** Forgets reasons that were given and never used. */
    async tidy(): Promise<void> {
      const old = { $lt: new Date(Date.now() - FRESH_MS) };
      await rows().deleteMany({ where: { $or: UNUSED, createdAt: old } });
    },

    /** Forgets those of an entry that is gone; `locale` null or `*`: in every language. */
    async forget(uid: string, { documentId, locale }: EntryVersion): Promise<void> {
      const language = !locale || locale === '*' ? {} : { language: locale };
      await rows().deleteMany({ where: { type: uid, entry: documentId, ...language } });
    },
  };
};

/** Who is at the admin panel; null: somebody else calls, such as a release or a token. */
function adminId(strapi: Core.Strapi): number | null {
  const state = strapi.requestContext.get()?.state as
    { auth?: { strategy?: { name?: string } }; user?: { id?: number } } | undefined;
  return state?.auth?.strategy?.name === 'admin' ? (state.user?.id ?? null) : null;
}
