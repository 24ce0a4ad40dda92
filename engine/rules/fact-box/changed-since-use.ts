import { choice } from '../../fixes';
import { shorten } from '../../finding';
import { EXCERPT_LENGTH } from '../../findings';
import { defineRule } from '../../rule';

/** The pages show the new words at once; whether the text beside them still fits, only an editor can tell. */
export const changedSinceUse = defineRule({
  id: 'fact-box/changed-since-use',
  severity: 'warning',
  summary: 'The text around a fact box fits what the box says today.',
  why: 'The text around it may say something else.',
  messages: {
    changed: 'The fact box {text} has changed since it was placed here',
    untitled: 'A fact box has changed since it was placed here',
  },
  fixes: { accept: 'Accept the change' },
  check({ changedBoxes = [] }, report) {
    for (const { title, claim, before, excerpt, place } of changedBoxes)
      report(
        place,
        title ? 'changed' : 'untitled',
        // What was said stands beside the message; with what is claimed now another change is another finding.
        { ...(title ? { text: title } : {}), claim, before: shorten(before, EXCERPT_LENGTH) },
        { excerpt, fixes: [choice('accept')] },
      );
  },
});
