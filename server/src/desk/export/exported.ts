/** Findings as files hold them: at most so many, loaded bit by bit. */
import type { Core } from '@strapi/types';
import { type Finding, type Rule, messageOf } from '../../../../engine';
import type { DeskFilters, DeskFinding } from '../../../../shared/contracts/desk';
import type { Ability } from '../../documents/access';
import { service } from '../../services/service';
import { dismissalKeyOf } from '../../reports/found';
import { entryKey } from '../entries';
import { fieldsBehind } from '../filters';
import { type StoredFinding, countOf, deskFindings, findingsById, gravestFirst, thereAre } from '../findings';
import { visibleTo } from '../visible';

export const MOST_EXPORTED = 10_000;
const LOADED_AT_ONCE = 500;

export interface Exported extends Omit<DeskFinding, 'message' | 'params'> {
  /** In words, in English. */
  readonly message: string;
  /** Why it is on purpose; null: it stands. */
  readonly suppressed: string | null;
}

export interface Export {
  /** Of all findings; more than {@link MOST_EXPORTED} are cut off. */
  readonly total: number;
  readonly findings: AsyncIterable<readonly Exported[]>;
}

/** The gravest and oldest first. */
export async function exportOf(
  strapi: Core.Strapi,
  ability: Ability,
  filters: DeskFilters,
  withDismissed: boolean,
): Promise<Export> {
  const visible = visibleTo(strapi, ability, { fields: fieldsBehind(filters) });
  const query = () => thereAre(strapi, visible, filters, withDismissed);
  const total = await countOf(query());
  // All at once, so that what changes meanwhile moves nothing from page to page.
  const ids = (await gravestFirst(query()).select('f.id').limit(MOST_EXPORTED)) as { id: number }[];
  return { total, findings: inParts(strapi, ability, ids) };
}

async function* inParts(
  strapi: Core.Strapi,
  ability: Ability,
  ids: readonly { id: number }[],
): AsyncGenerator<readonly Exported[]> {
  const rules = service(strapi, 'rules').all();
  for (let start = 0; start < ids.length; start += LOADED_AT_ONCE) {
    const rows = await findingsById(strapi, ids.slice(start, start + LOADED_AT_ONCE));
    const reasons = await reasonsOf(strapi, rows);
    const byId = new Map(rows.map((row) => [row.id, row]));
    yield (await deskFindings(strapi, ability, rows)).map(({ params, ...finding }) => ({
      ...finding,
      message: inWords({ ...finding, params }, rules),
      suppressed: reasons(byId.get(finding.id)),
    }));
  }
}

/** A rule that is gone has no words any more; its own name has to do. */
const inWords = (finding: DeskFinding, rules: readonly Rule[]): string =>
  rules.some(({ id }) => id === finding.rule) ? messageOf(finding as unknown as Finding, rules).message : finding.rule;

async function reasonsOf(
  strapi: Core.Strapi,
  rows: readonly StoredFinding[],
): Promise<(row: StoredFinding | undefined) => string | null> {
  const dismissed = rows.filter(({ isDismissed }) => isDismissed);
  const reasons = new Map<string, string>();
  for (const type of new Set(dismissed.map((row) => row.type))) {
    const own = dismissed.filter((row) => row.type === type);
    const versions = own.map(({ entry, language }) => ({ documentId: entry, locale: language }));
    const decided = await service(strapi, 'dismissals').ofAll(type, versions);
    for (const row of own)
      for (const { key, reason } of decided({ documentId: row.entry, locale: row.language }))
        reasons.set(`${entryKey(row)} ${key}`, reason);
  }
  return (row) => (row?.isDismissed ? (reasons.get(`${entryKey(row)} ${dismissalKeyOf(row.key)}`) ?? '') : null);
}
