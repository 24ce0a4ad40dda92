import { type Finding, type Memory, type Repair, type Shown, planRepairs } from '../../../engine';
import { possibleIn } from '../../../shared/changes';
import { checkDocument } from '../../../shared/check-document';
import type { FactBoxUse, SincePublished } from '../../../shared/contracts/since-published';
import type { CheckedType } from '../../../shared/checked-types';
import { type Dismissal, type Dismissed, partDismissed } from '../../../shared/dismissals';
import { type CheckedEntry, type EntryValues, entryToDocument } from '../../../shared/entry-to-document';
import type { Schemas } from '../../../shared/schema';
import type { Settings } from '../../../shared/settings';
import type { ProjectHtml } from '../../../shared/walk';
import { ARTICLE_UID } from '../../../shared/uids';
import { registry } from './rules';
import { withSavedRelations } from './savedRelations';

/** What is checked, besides the values: they are all that changes with a key. */
export interface CheckContext {
  readonly type: CheckedType;
  /** How the newsroom has set the rules. */
  readonly settings: Settings;
  /** Undefined while they are not known: only the plugin's own types and blocks are read. */
  readonly schemas: Schemas | undefined;
  /** Undefined where no field holds HTML, or while its reader is loading. */
  readonly projectHtml: ProjectHtml | undefined;
  /** Language or locale code; null: unknown. */
  readonly language: string | null;
  /** The entry as saved: a form knows only the changes of its relations. */
  readonly saved: EntryValues | null;
  /** What only the server knows of an entry that readers have; undefined while that is not known. */
  readonly since?: SincePublished | FactBoxUse;
  /** Of an entry that is published; undefined while that is not known. */
  readonly shown?: Shown;
}

/** A finding with a name: unique in its list, and the same as long as the words it speaks of are. */
export interface FormFinding {
  readonly key: string;
  readonly finding: Finding;
}

export interface CheckedForm extends CheckedEntry {
  readonly values: EntryValues;
  readonly context: CheckContext;
  /** What is open. */
  readonly findings: readonly FormFinding[];
  /** What somebody said is on purpose. */
  readonly dismissed: readonly Dismissed<Finding>[];
  readonly repairs: readonly Repair[];
}

/**
 * Runs the rules over a form's values, unsaved ones included, the way the server does at publishing.
 *
 * @param memory - The form's own, so that a key costs the block it changed.
 * @param dismissals - What was decided about this entry.
 */
export function checkForm(
  values: EntryValues,
  context: CheckContext,
  now: Date,
  memory?: Memory,
  dismissals: readonly Dismissal[] = [],
): CheckedForm {
  const { type, settings, schemas, saved, since, shown } = context;
  // The form of a new article names its relations only once they are chosen.
  const all = saved === null && type.uid === ARTICLE_UID ? { authors: {}, section: {}, ...values } : values;
  const entry = entryToDocument(type, { ...withSavedRelations(all, saved), ...since }, { ...context, memory });
  const findings = checkDocument(entry.document, registry.all(), settings, { now, memory, shown });
  const { open, dismissed } = partDismissed(findings, dismissals, now);
  const repairs = possibleIn(planRepairs(entry.document, open), schemas);
  return { ...entry, values, context, findings: nameFindings(open), dismissed, repairs };
}

/** Equal words, such as two rows that are alike, are told apart by counting. */
export function nameFindings(findings: readonly Finding[]): FormFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const nth = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, nth + 1);
    return { key: nth ? `${finding.fingerprint}:${nth}` : finding.fingerprint, finding };
  });
}
