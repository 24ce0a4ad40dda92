import { textOf } from '../../document';
import { choice, furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const emptyLabel = defineRule({
  id: 'placeholder/empty-label',
  severity: 'warning',
  summary: 'A label such as "Published" has its value after it.',
  why: 'The page looks unfinished.',
  messages: { empty: '{text} has no value after it' },
  fixes: { value: 'Add the value…', remove: 'Remove the line…' },
  check(document, report) {
    for (const run of furnitureRuns(document, 'empty-date-label')) {
      report(
        placeOfRun(run),
        'empty',
        { text: textOf(run[0]) },
        { block: run[0], fixes: [removal(run, 'ask'), choice('value')] },
      );
    }
  },
});
