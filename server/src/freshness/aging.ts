/** What rules about time say of what readers read, today. */
import type { Core } from '@strapi/types';
import type { Finding, Rule } from '../../../engine';
import type { CheckedType } from '../../../shared/checked-types';
import { dismissalKey } from '../../../shared/dismissals';
import type { Settings } from '../../../shared/settings';
import { FINDING_UID } from '../../../shared/uids';
import { type FoundInRow, findIn } from '../checking/check-row';
import { wholePage } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { type StoredFound, foundIn } from '../reports/found';
import { service } from '../services/service';

/** What they say changes with the day, while the text stays the same. */
const isAboutTime = ({ id }: Pick<Rule, 'id'>): boolean =>
  id.startsWith('freshness/') || id === 'fact-box/review-overdue';

const aboutTime = (strapi: Core.Strapi): Rule[] => service(strapi, 'rules').all().filter(isAboutTime);

/**
 * Of published rows those of which something else is stored than is found in them. A draft that was saved since says other
 * things too, and is among them as long as it does.
 */
export async function agedAmong(
  strapi: Core.Strapi,
  type: CheckedType,
  rows: readonly Row[],
): Promise<(row: Row) => boolean> {
  const settings = await service(strapi, 'settings').current();
  const rules = aboutTime(strapi);
  const stored = (await strapi.db.query(FINDING_UID).findMany({
    where: {
      type: type.uid,
      entry: { $in: [...new Set(rows.map(({ documentId }) => documentId))] },
      rule: { $in: rules.map(({ id }) => id) },
      goneAt: null,
    },
  })) as (StoredFound & { entry: string; language: string })[];
  return (row) => {
    const known = stored.filter(({ entry, language }) => entry === row.documentId && language === (row.locale ?? ''));
    const { findings } = findIn(strapi, type, row, settings, rules);
    return saying(known) !== saying(foundIn([{ findings, dismissed: [] }], new Set()));
  };
}

/** The database may keep parameters in another order. */
const saying = (found: readonly Pick<StoredFound, 'key' | 'severity' | 'params'>[]): string =>
  found
    .map(({ key, severity, params }) => JSON.stringify([key, severity, Object.entries(params).sort()]))
    .sort()
    .join('\n');

/** What is out of date in what readers read, and is mended in the draft already. */
export async function onPageOnly(
  strapi: Core.Strapi,
  type: CheckedType,
  { page }: Row,
  said: FoundInRow,
  settings: Settings,
): Promise<readonly Finding[]> {
  const read = page?.isModified ? await wholePage(strapi, type.uid, page) : null;
  if (!read) return [];
  const known = new Set(said.findings.map(dismissalKey));
  return findIn(strapi, type, read, settings, aboutTime(strapi)).findings.filter(
    (finding) => !known.has(dismissalKey(finding)),
  );
}
