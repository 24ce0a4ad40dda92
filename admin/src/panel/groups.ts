import { PROSE, TABLE, QUOTE, CALL } from '../../../shared/blocks';
import type { EntryValues } from '../../../shared/entry-to-document';
import type { Finding, Repair, Severity } from '../../../engine';
import type { CheckedForm, FormFinding } from '../check/checkForm';
import { rowOf, valueAt } from '../../../shared/path';
import { groupKey } from '../repair/group';

/** What a group is called: a block by its kind and number among its kind, a field (by its own name where it is none of ours), or the whole page. */
export type GroupName =
  | { readonly kind: 'table' | 'prose' | 'quote' | 'call' | 'block'; readonly number: number }
  | { readonly kind: 'title' | 'standfirst' | 'question' | 'answer' | 'text' | 'page' }
  | { readonly kind: 'field'; readonly name: string };

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
    const key = groupKey(named.finding);
    const known = groups.get(key);
    if (known) known.push(named);
    else groups.set(key, [named]);
  }
  const repairOf = new Map(repairs.flatMap((repair) => repair.findings.map((finding) => [finding, repair] as const)));
  return [...groups].map(([key, members]) => ({
    key,
    name: groupName(values, members[0]?.finding.place?.path),
    count: members.length,
    rows: rowsOf(members, repairOf),
  }));
}

function rowsOf(members: readonly FormFinding[], repairOf: ReadonlyMap<Finding, Repair>): GroupRow[] {
  const rows = new Map<string, { findings: FormFinding[]; repair: Repair | null }>();
  for (const named of members) {
    const repair = repairOf.get(named.finding) ?? null;
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
  if (row) return blockName(valueAt(values, row.zone), row.index);
  if (path === 'body') return { kind: 'text' };
  const kind = FIELDS.find((field) => field === path);
  return kind ? { kind } : { kind: 'field', name: path.split('.').join(' · ') };
}

function blockName(rows: unknown, index: number): GroupName {
  const block = Array.isArray(rows) ? namesIn(rows)[index] : undefined;
  return block ?? { kind: 'block', number: index + 1 };
}

const names = new WeakMap<readonly unknown[], readonly (GroupName | undefined)[]>();

/** Blocks of our own are numbered among their kind, all at once: there may be hundreds. */
function namesIn(rows: readonly unknown[]): readonly (GroupName | undefined)[] {
  const known = names.get(rows);
  if (known) return known;
  const counts = new Map<string, number>();
  const own = rows.map((row): GroupName | undefined => {
    const component = valueAt(row, '__component');
    const kind = typeof component === 'string' ? KINDS[component] : undefined;
    if (!kind) return undefined;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return { kind, number };
  });
  names.set(rows, own);
  return own;
}
