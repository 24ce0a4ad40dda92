import { FACT_BOX_EMBED, FAQ_EMBED, QUESTION_EMBED } from '../../../shared/blocks';
import type { EntryValues } from '../../../shared/entry-to-document';
import type { CheckedForm } from '../check/checkForm';
import type { Words } from '../components/words';
import { countFindings } from '../panel/counts';
import { sayNothingFound } from '../panel/nothingFound';

const EMBEDS: readonly unknown[] = [FACT_BOX_EMBED, FAQ_EMBED, QUESTION_EMBED];

/** Whether parts of other entries stand in the text: a form doesn't hold their words, so only the server knows them. */
export const hasParts = ({ body }: EntryValues): boolean =>
  Array.isArray(body) && body.some((block: { __component?: unknown } | null) => EMBEDS.includes(block?.__component));

/** What Publish will meet, as far as the form tells. */
export function sayReady({ values, document, findings }: CheckedForm, words: Words): string {
  const { errors, warnings } = countFindings(findings);
  if (errors > 0) return words('publish.stopped', { errors });
  const parts = hasParts(values);
  if (warnings > 0) return words(parts ? 'publish.warningsAndParts' : 'publish.warnings', { warnings });
  return sayNothingFound(document.language, parts ? 'publish.readyButParts' : 'publish.ready', words);
}
