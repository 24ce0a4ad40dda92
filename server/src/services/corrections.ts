import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Correction } from '../../../shared/contracts/content';
import type { CorrectionRequest, ListedCorrection, NewCorrectionRequest } from '../../../shared/contracts/corrections';
import { ARTICLE_UID, CORRECTION_UID } from '../../../shared/uids';
import { correctionsOf } from '../content/corrections';
import { type Ability, allowedOf, closedFields, mayCreate } from '../documents/access';
import type { Row } from '../documents/rows';
import { forgetTold } from '../facts/told';
import { correctionOf } from '../render/shapes';
import type { EntryVersion } from './dismissals';

export type CorrectionsService = ReturnType<typeof createCorrectionsService>;

/** One language of an entry. */
export type Version = Pick<Row, 'documentId' | 'locale'>;

/** Somebody who is logged in to the admin panel. */
export interface User {
  readonly id: number;
}

const SAID = ['wrong', 'right', 'correctedAt'];

/** What articles had wrong. Whether the user may see the article is the caller's affair. */
export const createCorrectionsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const documents = () => strapi.documents(CORRECTION_UID as never);

  /** The rows that a user may see or change whole. */
  const wholeOf = async (ability: Ability, action: 'read' | 'update', rows: readonly Row[]): Promise<Row[]> => {
    const allowed = await allowedOf(strapi, ability, action, CORRECTION_UID, rows);
    const closed = await closedFields(strapi, ability, action, CORRECTION_UID, allowed);
    return allowed.filter(({ id }) => !closed.get(id)?.some((name) => SAID.includes(name)));
  };

  return {
    /** Those of an article that the user may see, the newest first. */
    async of(ability: Ability, article: Version): Promise<ListedCorrection[]> {
      const rows = await wholeOf(ability, 'read', await correctionsOf(strapi, article));
      const mayChange = new Set(await wholeOf(ability, 'update', rows));
      const mayRemove = new Set(await allowedOf(strapi, ability, 'delete', CORRECTION_UID, rows));
      return rows.map((row) => ({
        ...correctionOf(row),
        mayChange: mayChange.has(row),
        mayRemove: mayRemove.has(row),
      }));
    },

    mayAdd: (ability: Ability, locale: string, createdBy: User): boolean =>
      mayCreate(strapi, ability, CORRECTION_UID, { locale, createdBy }, ['article', ...SAID]),

    /** Whether there is one that the user may change whole, or delete. */
    async may(ability: Ability, action: 'update' | 'delete', which: Version): Promise<boolean> {
      const rows = (await strapi.db.query(CORRECTION_UID).findMany({ where: which })) as Row[];
      const allowed = await (action === 'update'
        ? wholeOf(ability, action, rows)
        : allowedOf(strapi, ability, action, CORRECTION_UID, rows));
      return allowed.length > 0;
    },

    async add({ documentId, locale, ...said }: NewCorrectionRequest, { id }: User): Promise<Correction> {
      const data = {
        correctedAt: new Date().toISOString(),
        ...said,
        article: documentId,
        createdBy: id,
        updatedBy: id,
      };
      return correctionOf((await documents().create({ locale, data } as never)) as unknown as Row);
    },

    async change(documentId: string, { locale, ...said }: CorrectionRequest, { id }: User): Promise<Correction> {
      const data = { ...said, updatedBy: id };
      const changed = (await documents().update({ documentId, locale, data } as never)) as unknown as Row | null;
      if (!changed) throw new errors.NotFoundError('Somebody has removed the correction');
      return correctionOf(changed);
    },

    /** Forgets what was told by an article that is gone; `locale` null or `*`: in every language. */
    async forget(uid: string, { documentId, locale }: EntryVersion): Promise<void> {
      if (uid !== ARTICLE_UID) return;
      await forgetTold(strapi, { entry: documentId, ...(!locale || locale === '*' ? {} : { language: locale }) });
    },

    async remove(which: Version): Promise<void> {
      await documents().delete(which as never);
    },
  };
};
