import { reportFurniture } from '../../fixes';
import { defineRule } from '../../rule';

export const emptyState = defineRule({
  id: 'placeholder/empty-state',
  severity: 'error',
  summary: 'No message of the old site says that something is missing.',
  why: 'Readers are told that something is missing.',
  messages: { stands: '{text} is a message of the old site' },
  fixes: { remove: 'Remove the line' },
  check: (document, report) => reportFurniture(document, report, 'empty-related', 'stands'),
});
