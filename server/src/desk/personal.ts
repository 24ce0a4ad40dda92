import type { Core } from '@strapi/types';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { checkRow, placeIn } from '../checking/check-row';
import { checkedType } from '../checking/types';
import type { Row } from '../documents/rows';

export const PERSONAL_RULE = 'reader-question/personal-data';

/** Where a question tells who has asked, as its checks find it and nobody says that it is on purpose: from, to, in its words without blanks around. */
export async function personalIn(strapi: Core.Strapi, row: Row): Promise<[number, number][]> {
  const type = checkedType(strapi, READER_QUESTION_UID);
  if (!type) return [];
  const checked = await checkRow(strapi, type, row);
  const text = typeof row.question === 'string' ? row.question : '';
  const before = text.length - text.trimStart().length;
  return checked.findings.flatMap((finding): [number, number][] => {
    const place = finding.rule === PERSONAL_RULE ? placeIn(checked, finding) : null;
    return place?.path === 'question' ? [[(place.start ?? 0) - before, (place.end ?? 0) - before]] : [];
  });
}
