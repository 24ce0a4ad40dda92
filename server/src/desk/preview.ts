import type { Core } from '@strapi/types';
import { type Repair, around, toMarkdown } from '../../../engine';
import { type FormChange, changesOf, withChanges } from '../../../shared/changes';
import type { DeskEntry, DeskFilters, GroupPreviewResponse } from '../../../shared/contracts/desk';
import { valueAt } from '../../../shared/path';
import { checkRow } from '../checking/check-row';
import { repairsOf, withoutChoice } from '../checking/repairs';
import { fieldsIn } from '../checking/save';
import { checkedType } from '../checking/types';
import type { Ability } from '../documents/access';
import { draftsOf } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { type EntryColumns, entryKey, publishedAmong } from './entries';
import { fieldsBehind } from './filters';
import { thereAre } from './findings';
import { ENTRY_COLUMNS, numberOf } from './query';
import { type MayRead, readableIn, titlesOf } from './readable';
import { visibleTo } from './visible';

const MOST_ENTRIES = 500;
const SAMPLES = 3;
/** Of a fault that stands in hundreds of entries and can be shown in none. */
const MOST_TRIED = 12;

/** What repairing a fault everywhere would do. */
export async function previewOf(
  strapi: Core.Strapi,
  ability: Ability,
  filters: DeskFilters & { readonly fingerprint: string },
): Promise<GroupPreviewResponse['data']> {
  const visible = visibleTo(strapi, ability, { fields: fieldsBehind(filters) });
  const rows = (await thereAre(strapi, visible, filters)
    .select(...ENTRY_COLUMNS)
    .select(strapi.db.connection.raw('max(case when f.is_repairable then 1 else 0 end) as repairable'))
    .min('f.first_seen_at as since')
    .groupBy(...ENTRY_COLUMNS)
    .orderBy('since')
    .orderBy('f.entry')
    .orderBy('f.language')
    .limit(MOST_ENTRIES)) as (EntryColumns & { repairable: unknown })[];
  const titles = await titlesOf(strapi, ability, rows);
  const published = await publishedAmong(strapi, rows);
  const there = rows.filter((row) => titles.has(entryKey(row)));
  const named = (row: EntryColumns): DeskEntry => ({
    type: row.type,
    documentId: row.entry,
    language: row.language || null,
    title: titles.get(entryKey(row)) ?? '',
  });
  const entries = there.map((row) => ({
    ...named(row),
    isRepairable: numberOf(row.repairable) === 1,
    isPublished: published.has(entryKey(row)),
  }));
  const samples: (DeskEntry & { before: string; after: string })[] = [];
  const tried = there.filter(({ repairable }) => numberOf(repairable) === 1).slice(0, MOST_TRIED);
  const mayRead = await readableIn(strapi, ability, tried);
  for (const row of tried) {
    if (samples.length === SAMPLES) break;
    const sample = await sampleOf(strapi, row, filters.fingerprint, mayRead);
    if (sample) samples.push({ ...named(row), ...sample });
  }
  return { entries, samples };
}

interface Sample {
  readonly before: string;
  readonly after: string;
}

/** Null: it cannot be repaired by now, or the user may not read what would change. */
async function sampleOf(
  strapi: Core.Strapi,
  at: EntryColumns,
  fingerprint: string,
  mayRead: MayRead,
): Promise<Sample | null> {
  const type = checkedType(strapi, at.type);
  const [row] = await draftsOf(strapi, at.type, { documentId: at.entry, locale: at.language });
  if (!type || !row) return null;
  const checked = await checkRow(strapi, type, row);
  const findings = checked.findings.filter((finding) => finding.fingerprint === fingerprint);
  const [repair] = repairsOf(strapi, at.type, { ...checked, findings }, withoutChoice);
  if (!repair) return null;
  const changes = changesOf(row, repair.edits, checked.projections);
  return mayRead(at, fieldsIn(changes)) ? shown(row, changes, repair) : null;
}

/** The words around what changes. */
function shown(row: Row, changes: readonly FormChange[], repair: Repair): Sample {
  const paths = new Set(repair.edits.flatMap((edit) => (edit.kind === 'text' ? [edit.path] : [])));
  const [path] = paths;
  // Blocks as they are written, where more than the text of one field changes.
  if (path === undefined || paths.size > 1 || repair.edits.some(({ kind }) => kind !== 'text'))
    return around(toMarkdown(repair.before), toMarkdown(repair.after));
  const changed = withChanges(row, changes);
  const text = (values: Row): string => {
    const value = valueAt(values, path);
    return typeof value === 'string' ? value : '';
  };
  return around(text(row), text(changed));
}
