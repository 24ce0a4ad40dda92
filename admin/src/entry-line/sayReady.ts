import { knowsPhrases } from '../../../engine';
import type { GateResponse } from '../../../shared/contracts/gate';
import type { CheckedForm, FormFinding } from '../check/checkForm';
import type { Words } from '../components/words';
import { sayNothingFound } from '../panel/nothingFound';
import { embedsOf } from '../publish/embeds';
import { askingIn, byAction, stoppedBy, verdictOf } from '../publish/verdict';

export interface Readiness {
  readonly text: string;
  readonly isStopped: boolean;
  /** What to begin with; undefined also where what stops it is not in the entry itself. */
  readonly first: FormFinding | undefined;
}

/**
 * What Publish will meet.
 *
 * @param gate - What the server says of it; null: not asked, or not known.
 * @param isInPart - How the newsroom has set the rules is not known.
 * @param isOut - The form is what is published.
 */
export function readinessOf(
  checked: CheckedForm,
  gate: GateResponse | null,
  isInPart: boolean,
  isOut: boolean,
  words: Words,
): Readiness {
  const verdict = verdictOf(checked, gate);
  const { block, reason, inform } = byAction(checked);
  const stopped = stoppedBy(verdict);
  const asking = askingIn(verdict);
  if (stopped > 0) {
    const isOwn = block.length + verdict.problems.length > 0;
    const text = words(isOwn ? 'publish.stopped' : 'publish.stoppedInParts', { count: stopped });
    return { text, isStopped: true, first: block[0] };
  }
  if (asking > 0) {
    const text = words(reason.length > 0 ? 'publish.asking' : 'publish.askingInParts', { count: asking });
    return { text, isStopped: true, first: reason[0] };
  }
  const first = inform[0];
  if (isOut) return { text: words('publish.isOut', { warnings: inform.length }), isStopped: false, first };
  return { text: sayReady(checked, gate, inform.length, isInPart, words), isStopped: false, first };
}

function sayReady(
  { values, document }: CheckedForm,
  gate: GateResponse | null,
  warnings: number,
  isInPart: boolean,
  words: Words,
): string {
  const parts = gate?.data.parts.length ?? 0;
  // The server alone knows the parts: their words are not in the form.
  const areUnknown = !gate && embedsOf(values).length > 0;
  if (areUnknown && warnings > 0) return words('publish.warningsAndParts', { warnings });
  if (warnings > 0) return words('publish.warnings', { warnings, parts });
  if (areUnknown) return sayNothingFound(document.language, isInPart, 'publish.readyButParts', words);
  if (parts > 0 && !isInPart && knowsPhrases(document.language)) return words('publish.readyWithParts', { parts });
  return sayNothingFound(document.language, isInPart, 'publish.ready', words);
}
