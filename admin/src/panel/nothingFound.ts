import { knowsPhrases } from '../../../engine';
import type { Words } from '../components/words';

/** What may be said where nothing was found: not that all is well, where part of it was never looked for. */
export const sayNothingFound = (
  language: string | null,
  allIsWell: 'panel.clean' | 'publish.ready' | 'publish.readyButParts',
  words: Words,
): string => (knowsPhrases(language) ? words(allIsWell) : words('panel.noPhrases', { language: language ?? '' }));
