import { knowsPhrases } from '../../../engine';
import type { CheckedForm } from '../check/checkForm';
import { languageWord } from '../components/languageWord';
import type { Words } from '../components/words';
import { countFindings } from './counts';

/**
 * What may be said where nothing was found: not that all is well, where part of it was never looked for.
 *
 * @param isInPart - How the newsroom has set the rules is not known.
 */
export function sayNothingFound(
  language: string | null,
  isInPart: boolean,
  allIsWell: 'panel.clean' | 'publish.ready' | 'publish.readyButParts',
  words: Words,
): string {
  if (isInPart) return words('panel.cleanInPart');
  return knowsPhrases(language) ? words(allIsWell) : sayNoPhrases(language, words);
}

/** How much there is to fix. */
export function sayState({ findings, document }: CheckedForm, isInPart: boolean, words: Words): string {
  const { errors, warnings } = countFindings(findings);
  if (errors + warnings > 0) return words('panel.counts', { errors, warnings });
  return sayNothingFound(document.language, isInPart, 'panel.clean', words);
}

/** That leftover phrases were not looked for. */
export const sayNoPhrases = (language: string | null, words: Words): string =>
  words('panel.noPhrases', { language: languageWord(language ?? '', words.locale) });
