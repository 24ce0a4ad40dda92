import type { Core } from '@strapi/types';
import {
  type AlikeBox,
  type AlikeRequest,
  type ClaimVersion,
  type FactBoxHistoryResponse,
  type NewFactBox,
  type ShownBox,
} from '../../../shared/contracts/fact-boxes';
import { CLAIM_UID, FACT_BOX_UID } from '../../../shared/uids';
import { articlesShowing } from '../desk/showing';
import { type Ability, closedFields, mayCreate } from '../documents/access';
import { boxesLike } from '../facts/alike';
import { claimsOf } from '../facts/history';
import { createEntry } from '../imports/importer';
import type { EntryVersion } from './dismissals';

export type FactBoxesService = ReturnType<typeof createFactBoxesService>;

export interface Box {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
}

/** What fact boxes said, and where they are shown. */
export const createFactBoxesService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @param box - A draft that the user may see. */
  async history(ability: Ability, box: Box): Promise<FactBoxHistoryResponse> {
    const closed = (await closedFields(strapi, ability, 'read', FACT_BOX_UID, [box])).get(box.id) ?? [];
    const claims = await claimsOf(strapi, box);
    return {
      data: claims.map((claim) => withoutClosed(claim, closed)),
      meta: await articlesShowing(strapi, ability, FACT_BOX_UID, box),
    };
  },

  /** Makes a draft. @param user - Who makes it. @returns null when they may not. */
  async create(ability: Ability, box: NewFactBox, user: { readonly id: number }): Promise<ShownBox | null> {
    const { locale, ...fields } = box;
    if (!mayCreate(strapi, ability, FACT_BOX_UID, { locale, createdBy: user }, Object.keys(fields))) return null;
    const { id, documentId } = await createEntry({ strapi, locale, user: user.id }, FACT_BOX_UID, fields);
    return { type: FACT_BOX_UID, id: Number(id), documentId, language: locale, title: fields.title };
  },

  alike: (ability: Ability, asked: AlikeRequest): Promise<AlikeBox[]> => boxesLike(strapi, ability, asked),

  /** Forgets what was said by a box that is gone; `locale` null or `*`: in every language. */
  async forget(uid: string, { documentId, locale }: EntryVersion): Promise<void> {
    if (uid !== FACT_BOX_UID) return;
    const language = !locale || locale === '*' ? {} : { language: locale };
    await strapi.db.query(CLAIM_UID).deleteMany({ where: { entry: documentId, ...language } });
  },
});

const withoutClosed = (claim: ClaimVersion, closed: readonly string[]): ClaimVersion => ({
  ...claim,
  ...Object.fromEntries(
    ['title', 'body', 'kind', 'asOf'].filter((name) => closed.includes(name)).map((name) => [name, null]),
  ),
  ...(closed.includes('sources') ? { sources: [] } : {}),
});
