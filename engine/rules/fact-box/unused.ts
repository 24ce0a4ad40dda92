import { defineRule } from '../../rule';

/** Only where all articles are known; a list of fact boxes may still show it. */
export const unused = defineRule({
  id: 'fact-box/unused',
  severity: 'info',
  summary: 'A published fact box stands in an article.',
  why: 'Somebody keeps its facts up to date, and no text shows them.',
  messages: { none: 'No article shows this fact box' },
  check({ factBoxes }, report) {
    if (factBoxes.some(({ isUnused }) => isUnused)) report(null, 'none');
  },
});
