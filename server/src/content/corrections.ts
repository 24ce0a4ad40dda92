import type { Core } from '@strapi/types';
import { CORRECTION_LIMITS } from '../../../shared/contracts/corrections';
import { CORRECTION_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';

/** The corrections of an article in one language, the newest first. */
export const correctionsOf = async (
  strapi: Core.Strapi,
  { documentId, locale }: Pick<Row, 'documentId' | 'locale'>,
): Promise<Row[]> =>
  (await strapi.db.query(CORRECTION_UID).findMany({
    where: { article: { documentId }, locale },
    orderBy: [{ correctedAt: 'desc' }, { documentId: 'asc' }],
    limit: CORRECTION_LIMITS.corrections,
  })) as Row[];
