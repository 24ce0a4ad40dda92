import { PROSE, TABLE, QUOTE, CALL } from '../../../shared/blocks';
import type { EntryValues } from '../../../shared/entry-to-document';
import type { Repair, Severity } from '../../../engine';
import type { CheckedForm, FormFinding } from '../check/checkForm';
import { rowOf, valueAt } from '../../../shared/path';

/** What a group is called: a block by its kind and number among its kind, a field, or the whole page. */
export type GroupName =
  | { readonly kind: 'table' | 'prose' | 'quote' | 'call' | 'block'; readonly number: number }
  | { readonly kind: 'title' | 'standfirst' | 'question' | 'answer' | 'text' | 'page' };

/** One line of the panel: a finding, or several that one change mends. */
export interface GroupRow {
  readonly key: string;
  readonly findings: readonly FormFinding[];
  readonly repair: Repair | null;
}

export interface FindingGroup {
  readonly key: string;
  readonly name: GroupName;
  readonly count: number;
  readonly rows: readonly GroupRow[];
}

/** Findings by block, in the order of the text, the whole page last; those that one change mends share a row. */
export function groupFindings({ values, findings, repairs }: CheckedForm): FindingGroup[] {
  const groups = new Map<string, FormFinding[]>();
  for (const named of findings) {
    const key = groupKey(named.finding.place?.path);
    groups.set(key, [...(groups.get(key) ?? []), named]);
  }
  return [...groups].map(([key, members]) => ({
    key,
    name: groupName(values, members[0]?.finding.place?.path),
    count: members.length,
    rows: rowsOf(members, repairs),
  }));
}

function rowsOf(members: readonly FormFinding[], repairs: readonly Repair[]): GroupRow[] {
  const rows = new Map<string, { findings: FormFinding[]; repair: Repair | null }>();
  for (const named of members) {
    const repair = repairs.find((candidate) => candidate.findings.includes(named.finding)) ?? null;
    const key = repair ? `repair:${repair.id}` : named.key;
    const row = rows.get(key);
    if (row) row.findings.push(named);
    else rows.set(key, { findings: [named], repair });
  }
  return [...rows].map(([key, { findings, repair }]) => ({ key, findings: gravestFirst(findings), repair }));
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

/** Of several that one change mends only the first is shown at once. */
const gravestFirst = (findings: readonly FormFinding[]): FormFinding[] =>
  [...findings].sort((a, b) => GRAVITY.indexOf(a.finding.severity) - GRAVITY.indexOf(b.finding.severity));

/** The block a path lies in; blocks keep their key while they are edited. */
function groupKey(path: string | undefined): string {
  if (path === undefined) return '';
  const row = rowOf(path);
  return row ? `${row.zone}.${row.index}` : path;
}

const KINDS: Readonly<Record<string, 'table' | 'prose' | 'quote' | 'call'>> = {
  [PROSE]: 'prose',
  [TABLE]: 'table',
  [QUOTE]: 'quote',
  [CALL]: 'call',
};
const FIELDS = ['title', 'standfirst', 'question', 'answer'] as const;

/** How the block or field at a path is called on screen. */
export function groupName(values: EntryValues, path: string | undefined): GroupName {
  if (path === undefined) return { kind: 'page' };
  const row = rowOf(path);
  if (!row) return { kind: path === 'body' ? 'text' : (FIELDS.find((field) => field === path) ?? 'page') };
  const component = (index: number): unknown => valueAt(values, `${row.zone}.${index}.__component`);
  const own = component(row.index);
  const kind = typeof own === 'string' ? KINDS[own] : undefined;
  if (!kind) return { kind: 'block', number: row.index + 1 };
  const before = Array.from({ length: row.index }, (_, index) => component(index)).filter((other) => other === own);
  return { kind, number: before.length + 1 };
}
