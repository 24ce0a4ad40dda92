/** What fact boxes said, from publication to publication. */
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/types';
import { type Claim, type ClaimVersion, FACT_BOX_LIMITS } from '../../../shared/contracts/fact-boxes';
import { CLAIM_UID, FACT_BOX_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import { claimOf, saidIn } from './claim';

/** A claim as it is stored. */
export interface StoredClaim extends ClaimVersion {
  readonly entry: string;
  readonly language: string;
  readonly said: string;
}

/** Who published it. */
export interface Publisher {
  readonly id: number;
  readonly name: string;
}

type Box = Pick<Row, 'documentId' | 'locale'>;

const about = ({ documentId, locale }: Box) => ({ entry: documentId, language: locale });

/** What is out of fact boxes, with their sources. */
export const publishedBoxes = async (strapi: Core.Strapi, where: object): Promise<Row[]> =>
  (await strapi.db.query(FACT_BOX_UID).findMany({
    where: { ...where, publishedAt: { $notNull: true } },
    populate: { sources: true },
  })) as Row[];

/** Keeps what a published box says, unless it says what it said. @returns whether readers read something else. */
export async function keepClaim(strapi: Core.Strapi, box: Row, by: Publisher | null): Promise<boolean> {
  const [last] = await storedClaims(strapi, box, 1);
  const claim = claimOf(box);
  if (last && isDeepStrictEqual(claimIn(last), claim)) return false;
  const said = saidIn(claim);
  const data = { ...about(box), ...claim, said, shownAt: box.publishedAt, by: by?.name, userId: by?.id };
  await strapi.db.query(CLAIM_UID).create({ data });
  return said !== last?.said;
}

/** A box that was published before its claims were kept begins with what is out of it. */
export async function keepFirst(strapi: Core.Strapi, box: Row): Promise<void> {
  const [last] = await storedClaims(strapi, box, 1);
  if (!last) await keepClaim(strapi, box, null);
}

/** The newest first; of a box of old what is out of it now. */
export async function claimsOf(strapi: Core.Strapi, box: Box): Promise<ClaimVersion[]> {
  const stored = await storedClaims(strapi, box, FACT_BOX_LIMITS.versions);
  if (stored.length > 0)
    return stored.map((one) => ({ ...claimIn(one), id: one.id, shownAt: one.shownAt, by: one.by }));
  const out = await publishedBoxes(strapi, { documentId: box.documentId, locale: box.locale });
  return out.map((row) => ({ ...claimOf(row), id: 0, shownAt: row.publishedAt ?? '', by: null }));
}

const storedClaims = async (strapi: Core.Strapi, box: Box, limit: number): Promise<StoredClaim[]> =>
  (await strapi.db.query(CLAIM_UID).findMany({ where: about(box), orderBy: { id: 'desc' }, limit })) as StoredClaim[];

const claimIn = ({ title, body, kind, asOf, sources }: StoredClaim): Claim => ({ title, body, kind, asOf, sources });
