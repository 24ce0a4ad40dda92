import type { Core } from '@strapi/types';
import { type Repair, toMarkdown } from '../../../engine';
import { changesOf, withChanges } from '../../../shared/changes';
import type { DeskEntry, DeskFilters, GroupPreviewResponse } from '../../../shared/contracts/desk';
import { valueAt } from '../../../shared/path';
import { type CheckedRow, checkRow } from '../checking/check-row';
import { repairsOf, withoutChoice } from '../checking/repairs';
import { checkedType } from '../checking/types';
import { draftsOf } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { type EntryColumns, entryKey, publishedAmong, titlesOf } from './entries';
import { thereAre } from './findings';
import { around } from './around';
import { ENTRY_COLUMNS, numberOf } from './query';
import type { Visible } from './visible';

const MOST_ENTRIES = 500;
const SAMPLES = 3;
/** Of a fault that stands in hundreds of entries and can be shown in none. */
const MOST_TRIED = 12;

/** What repairing a fault everywhere would do. */
export async function previewOf(
  strapi: Core.Strapi,
  visible: Visible,
  filters: DeskFilters & { readonly fingerprint: string },
): Promise<GroupPreviewResponse['data']> {
  const rows = (await thereAre(strapi, visible, filters)
    .select(...ENTRY_COLUMNS)
    .select(strapi.db.connection.raw('max(case when f.is_repairable then 1 else 0 end) as repairable'))
    .min('f.first_seen_at as since')
    .groupBy(...ENTRY_COLUMNS)
    .orderBy('since')
    .orderBy('f.entry')
    .orderBy('f.language')
    .limit(MOST_ENTRIES)) as (EntryColumns & { repairable: unknown })[];
  const titles = await titlesOf(strapi, rows);
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
  for (const row of there.filter(({ repairable }) => numberOf(repairable) === 1).slice(0, MOST_TRIED)) {
    if (samples.length === SAMPLES) break;
    const sample = await sampleOf(strapi, row, filters.fingerprint);
    if (sample) samples.push({ ...named(row), ...sample });
  }
  return { entries, samples };
}

interface Sample {
  readonly before: string;
  readonly after: string;
}

async function sampleOf(strapi: Core.Strapi, at: EntryColumns, fingerprint: string): Promise<Sample | null> {
  const type = checkedType(strapi, at.type);
  const [row] = await draftsOf(strapi, at.type, { documentId: at.entry, locale: at.language });
  if (!type || !row) return null;
  const checked = await checkRow(strapi, type, row);
  const findings = checked.findings.filter((finding) => finding.fingerprint === fingerprint);
  const [repair] = repairsOf(strapi, at.type, { ...checked, findings }, withoutChoice);
  return repair ? shown(row, checked, repair) : null;
}

/** The words around what changes. */
function shown(row: Row, checked: CheckedRow, repair: Repair): Sample {
  const paths = new Set(repair.edits.flatMap((edit) => (edit.kind === 'text' ? [edit.path] : [])));
  const [path] = paths;
  // Blocks as they are written, where more than the text of one field changes.
  if (path === undefined || paths.size > 1 || repair.edits.some(({ kind }) => kind !== 'text'))
    return around(toMarkdown(repair.before), toMarkdown(repair.after));
  const changed = withChanges(row, changesOf(row, repair.edits, checked.projections));
  const text = (values: Row): string => {
    const value = valueAt(values, path);
    return typeof value === 'string' ? value : '';
  };
  return around(text(row), text(changed));
}
