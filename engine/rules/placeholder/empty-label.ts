import { choice, removal, reportFurniture } from '../../fixes';
import { defineRule } from '../../rule';

export const emptyLabel = defineRule({
  id: 'placeholder/empty-label',
  severity: 'warning',
  summary: 'A label such as "Published" has its value after it.',
  why: 'The page looks unfinished.',
  messages: { empty: '{text} has no value after it' },
  fixes: { value: 'Add the value…', remove: 'Remove the line…' },
  check: (document, report) =>
    reportFurniture(document, report, 'empty-date-label', 'empty', (run) => [choice('value'), removal(run, 'pick')]),
});
