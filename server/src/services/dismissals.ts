import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Severity } from '../../../engine';
import type { AllDismissalsResponse } from '../../../shared/contracts/desk';
import type { DismissRequest } from '../../../shared/contracts/dismissals';
import type { Dismissal } from '../../../shared/dismissals';
import { DISMISSAL_UID } from '../../../shared/uids';
import { allowedKeys } from '../desk/allowed';
import { type DismissalFilters, pageOfDismissals } from '../desk/dismissals';
import { entryKey } from '../desk/entries';
import { WITHOUT_WORDS, readableIn, titlesOf } from '../desk/readable';
import { visibleTo } from '../desk/visible';
import type { Ability } from '../documents/access';
import { service } from './service';

/** One language of an entry. */
export interface EntryVersion {
  readonly documentId: string;
  /** Null where the type has no languages. */
  readonly locale?: string | null;
}

/** A dismissal as it is stored, and the entry it is about. */
export interface StoredDismissal extends Omit<Dismissal, 'at'> {
  readonly type: string;
  readonly entry: string;
  readonly language: string;
  readonly createdAt: string;
}

/** Decisions about one entry: far more than anybody makes, and few enough to be read with each check. */
const MOST = 500;

export type DismissalsService = ReturnType<typeof createDismissalsService>;

/** What editors said is on purpose. Permissions are the caller's affair. */
export const createDismissalsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = () => strapi.db.query(DISMISSAL_UID);
  const about = (uid: string, { documentId, locale }: EntryVersion) => ({
    type: uid,
    entry: documentId,
    language: locale ?? '',
  });

  return {
    /** All of an entry, those that have run out included, the newest last. */
    async of(uid: string, version: EntryVersion): Promise<Dismissal[]> {
      const found = (await rows().findMany({
        where: about(uid, version),
        orderBy: { id: 'asc' },
      })) as StoredDismissal[];
      return found.map(asDismissal);
    },

    /** Those of many entries of a type, asked for once. */
    async ofAll(uid: string, versions: readonly EntryVersion[]): Promise<(version: EntryVersion) => Dismissal[]> {
      const entries = [...new Set(versions.map(({ documentId }) => documentId))];
      const found = (await rows().findMany({
        where: { type: uid, entry: { $in: entries } },
        orderBy: { id: 'asc' },
      })) as StoredDismissal[];
      const byEntry = new Map<string, Dismissal[]>();
      for (const one of found) {
        const key = `${one.entry} ${one.language}`;
        const own = byEntry.get(key);
        if (own) own.push(asDismissal(one));
        else byEntry.set(key, [asDismissal(one)]);
      }
      return ({ documentId, locale }) => byEntry.get(`${documentId} ${locale ?? ''}`) ?? [];
    },

    /** What is on purpose anywhere, and whether the user may take it back. @param mayRevoke - Of which severities. */
    async all(
      ability: Ability,
      filters: DismissalFilters,
      page: number,
      mayRevoke: readonly Severity[],
    ): Promise<AllDismissalsResponse> {
      const visible = visibleTo(strapi, ability);
      const { rows: found, pagination } = await pageOfDismissals(strapi, visible, filters, page);
      const titles = await titlesOf(strapi, ability, found);
      const mayRead = await readableIn(strapi, ability, found);
      const updatable = await allowedKeys(strapi, ability, 'update', found);
      const data = found.map((one) => ({
        type: one.type,
        documentId: one.entry,
        language: one.language || null,
        title: titles.get(entryKey(one)) ?? '',
        ...asDismissal(one),
        // Nobody wrote down which field they are from.
        ...(mayRead(one) ? {} : WITHOUT_WORDS),
        mayRevoke: mayRevoke.includes(one.severity) && updatable.has(entryKey(one)),
      }));
      return { data, meta: { pagination } };
    },

    async find(id: number): Promise<StoredDismissal | null> {
      return (await rows().findOne({ where: { id } })) as StoredDismissal | null;
    },

    /**
     * Takes the place of an earlier decision about the same words.
     *
     * @throws {errors.ValidationError} When the entry has as many as it can hold.
     */
    async add({ uid, documentId, locale, ...said }: DismissRequest, by: string): Promise<Dismissal> {
      const entry = about(uid, { documentId, locale });
      const made = await strapi.db.transaction(async () => {
        if ((await rows().count({ where: { ...entry, key: { $ne: said.key } } })) >= MOST)
          throw new errors.ValidationError(`More than ${MOST} findings of one entry cannot be on purpose`);
        await rows().deleteMany({ where: { ...entry, key: said.key } });
        return asDismissal((await rows().create({ data: { ...entry, ...said, by } })) as StoredDismissal);
      });
      service(strapi, 'reports').queue(uid, documentId);
      return made;
    },

    /** Takes back what was said about these words, should it have been said twice. */
    async remove({ type, entry, language, key }: StoredDismissal): Promise<void> {
      await rows().deleteMany({ where: { type, entry, language, key } });
      service(strapi, 'reports').queue(type, entry);
    },

    /** Forgets what was said about an entry that is gone; `locale` null or `*`: in every language. */
    async forget(uid: string, { documentId, locale }: EntryVersion): Promise<void> {
      const { language, ...entry } = about(uid, { documentId, locale });
      await rows().deleteMany({ where: !locale || locale === '*' ? entry : { ...entry, language } });
    },
  };
};

const asDismissal = ({
  id,
  key,
  rule,
  severity,
  message,
  params,
  excerpt,
  kind,
  reason,
  until,
  by,
  createdAt,
}: StoredDismissal) => ({
  id,
  key,
  rule,
  severity,
  message,
  params,
  excerpt,
  kind,
  reason,
  until,
  by,
  at: createdAt,
});
