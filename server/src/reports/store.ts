import type { Core } from '@strapi/types';
import { type Finding, hasPhrases } from '../../../engine';
import type { CheckedType } from '../../../shared/checked-types';
import { FINDING_UID, REPORT_UID } from '../../../shared/uids';
import { type CheckedRow, type FoundInRow, withoutDismissed } from '../checking/check-row';
import { repairableIn } from '../checking/repairs';
import { type About, aboutOf } from '../documents/about';
import type { Row } from '../documents/rows';
import { type Found, type StoredFound, differences, foundIn } from './found';
import { mondayOf } from './weeks';

/** What the last check said of an entry, in numbers. */
export interface StoredReport extends About {
  readonly id: number;
  readonly type: string;
  readonly entry: string;
  readonly language: string;
  readonly entryUpdatedAt: string;
  readonly ruleSet: string;
}

/**
 * Stores what a check said of a draft, in the place of what the last one did; an earlier check never in that of a later one.
 *
 * @param onPage - What readers still read, and the draft no longer says: listed, and not counted as the draft's.
 */
export async function storeReport(
  strapi: Core.Strapi,
  type: CheckedType,
  row: Row,
  said: FoundInRow,
  ruleSet: string,
  onPage: readonly Finding[] = [],
): Promise<void> {
  const entry = { type: type.uid, entry: row.documentId, language: row.locale ?? '' };
  const now = new Date();

  await strapi.db.transaction(async () => {
    const before = await heldReport(strapi, entry, now);
    if (before && Date.parse(before.entryUpdatedAt) > Date.parse(row.updatedAt as string)) return;
    // Asked for once the report is held: what was said while the text was checked would be lost, and not be told again.
    const checked = await withoutDismissed(strapi, type, row, said);
    const beside = await withoutDismissed(strapi, type, row, { ...said, findings: onPage });
    const found = foundIn([checked, beside], repairableIn(strapi, type.uid, checked));
    const report = { ...aboutOf(type, row), ...numbersOf(checked), entryUpdatedAt: row.updatedAt as string, ruleSet };
    const reports = strapi.db.query(REPORT_UID);
    if (before) await reports.update({ where: { id: before.id }, data: { ...report, checkedAt: now } });
    else await reports.create({ data: { ...entry, ...report, checkedAt: now } });
    await storeFindings(strapi, entry, { found, report, before, now, isOld: isOld(before, report, row, now) });
  });
}

interface Entry {
  readonly type: string;
  readonly entry: string;
  readonly language: string;
}

/** The report of an entry, held until the transaction ends. Two that were made at the same moment become one. */
async function heldReport(strapi: Core.Strapi, entry: Entry, now: Date): Promise<StoredReport | null> {
  const reports = strapi.db.query(REPORT_UID);
  const { count } = await reports.updateMany({ where: entry, data: { checkedAt: now } });
  if (count === 0) return null;
  const [first, ...others] = (await reports.findMany({ where: entry, orderBy: { id: 'asc' } })) as StoredReport[];
  if (others.length > 0) await reports.deleteMany({ where: { id: { $in: others.map(({ id }) => id) } } });
  return first ?? null;
}

type Report = Omit<StoredReport, 'id' | keyof Entry>;

/** Whether the text stood there before anybody could see what is found now, so that it did not come this week. */
const isOld = (before: StoredReport | null, report: Report, { createdAt }: Row, now: Date): boolean =>
  before
    ? isSameText(before, report) && before.ruleSet !== report.ruleSet
    : new Date(createdAt as string) < mondayOf(now);

const isSameText = (before: Report, report: Report): boolean =>
  Date.parse(before.entryUpdatedAt) === Date.parse(report.entryUpdatedAt);

interface ToStore {
  readonly found: readonly Found[];
  readonly report: Report;
  readonly before: StoredReport | null;
  readonly now: Date;
  readonly isOld: boolean;
}

async function storeFindings(
  strapi: Core.Strapi,
  entry: Entry,
  { found, report, before, now, isOld }: ToStore,
): Promise<void> {
  const findings = strapi.db.query(FINDING_UID);
  const keys = found.map(({ key }) => key);
  const known = (await findings.findMany({
    where: { ...entry, $or: [{ goneAt: null }, { key: { $in: keys } }] },
    orderBy: { id: 'asc' },
  })) as StoredFound[];
  const { fresh, changed, gone, surplus } = differences(known, found);
  const about = { title: report.title, section: report.section, authors: report.authors };

  // What another set of rules no longer says was not repaired: it leaves no trace.
  const isSilenced = before !== null && isOld;
  const removed = isSilenced ? [...surplus, ...gone] : surplus;
  if (removed.length > 0) await findings.deleteMany({ where: { id: { $in: removed } } });
  if (gone.length > 0 && !isSilenced)
    await findings.updateMany({ where: { id: { $in: gone } }, data: { goneAt: now } });
  for (const { id, found: one } of changed) await findings.update({ where: { id }, data: { ...one, goneAt: null } });
  if (before && (['title', 'section', 'authors'] as const).some((name) => before[name] !== about[name]))
    await findings.updateMany({ where: entry, data: about });
  if (fresh.length > 0)
    await findings.createMany({
      data: fresh.map((one) => ({ ...entry, ...about, ...one, wasThere: isOld, firstSeenAt: now, goneAt: null })),
    });
}

function numbersOf({ findings, dismissed, document }: CheckedRow) {
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('info'),
    dismissed: dismissed.length,
    isPartly: !hasPhrases(document.language),
  };
}
