import { type CheckOptions, type Document, type Finding, type Rule, check } from '../engine';
import { type Settings, phrasesIn, rulesIn, withSeverity } from './settings';

/** Checks a document as the newsroom has set its rules: both halves ask here, so that they cannot disagree. */
export function checkDocument(
  document: Document,
  rules: readonly Rule[],
  settings: Settings,
  options: Omit<CheckOptions, 'watchPhrases'>,
): Finding[] {
  const watchPhrases = phrasesIn(settings, document.language);
  const findings = check(document, rulesIn(settings, rules), { ...options, watchPhrases });
  return findings.map((finding) => withSeverity(settings, finding));
}
