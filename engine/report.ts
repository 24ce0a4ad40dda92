import type { Document } from './document';
import type { Finding, Severity } from './finding';
import { type Position, positionsIn } from './read/lines';
import type { Rule } from './rule';
import { rules as allRules } from './rules';
import { fixLabel, messageOf } from './words';

/**
 * A finding in words, in English, for people and tools outside the admin panel. Lines and columns count from 1, columns in
 * UTF-16 units, `endColumn` is exclusive. `line` null: about the whole page, or in a field without lines.
 */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly message: string;
  readonly excerpt: string;
  readonly fingerprint: string;
  readonly fixes: readonly { readonly kind: 'safe' | 'ask' | 'pick'; readonly label: string }[];
}

/** Puts the findings of a page or a file into words; the document must be a single text. */
export function reportFindings(
  document: Document,
  findings: readonly Finding[],
  rules: readonly Rule[] = allRules,
): ReportedFinding[] {
  const positionOf = positionsIn(document.fields[0]?.source ?? '');
  return findings.map((finding) => {
    const { place } = finding;
    return reportFinding(finding, place ? { start: positionOf(place.start), end: positionOf(place.end) } : null, rules);
  });
}

export function reportFinding(
  finding: Finding,
  at: { readonly start: Position; readonly end: Position } | null,
  rules: readonly Rule[] = allRules,
): ReportedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    line: at?.start.line ?? null,
    column: at?.start.column ?? null,
    endLine: at?.end.line ?? null,
    endColumn: at?.end.column ?? null,
    message: messageOf(finding, rules).message,
    excerpt: finding.excerpt,
    fingerprint: finding.fingerprint,
    fixes: finding.fixes.map((fix) => ({ kind: fix.kind, label: fixLabel(finding, fix, rules) })),
  };
}
