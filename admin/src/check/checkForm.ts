import { type Document, type Finding, type Repair, check, planRepairs, rules } from '../../../engine';
import { type EntryValues, entryToDocument } from '../../../shared/entry-to-document';
import type { CheckedUid } from '../../../shared/uids';
import { withSavedRelations } from './savedRelations';

/** What is checked, besides the values: they are all that changes with a key. */
export interface CheckContext {
  readonly uid: CheckedUid;
  /** Language or locale code; null: unknown. */
  readonly language: string | null;
  /** The entry as saved: a form knows only the changes of its relations. */
  readonly saved: EntryValues | null;
}

/** A finding with a name: unique in its list, and the same as long as the words it speaks of are. */
export interface FormFinding {
  readonly key: string;
  readonly finding: Finding;
}

export interface CheckedForm {
  readonly values: EntryValues;
  readonly document: Document;
  readonly findings: readonly FormFinding[];
  readonly repairs: readonly Repair[];
}

/** Runs the rules over a form's values, unsaved ones included, the way the server does at publishing. */
export function checkForm(values: EntryValues, { uid, language, saved }: CheckContext, now: Date): CheckedForm {
  const document = entryToDocument(uid, withSavedRelations(values, saved), language);
  const findings = check(document, rules, { now });
  return { values, document, findings: nameFindings(findings), repairs: planRepairs(document, findings) };
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
