import { placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';
import { copiesIn } from './copies';

/** Several neighbouring blocks that were pasted twice are one finding. */
export const block = defineRule({
  id: 'duplicate/block',
  version: 2,
  severity: 'warning',
  summary: 'No part of the text stands there twice.',
  why: 'Readers think they lost their place.',
  messages: {
    twice: 'This paragraph stands in the text already',
    run: 'These {count} blocks stand in the text already',
  },
  fixes: { remove: 'Remove the second…' },
  check(document, report) {
    for (const run of copiesIn(document)) {
      // Taking off the answer of a FAQ would leave its question without one: that is for the editor to weigh.
      const kind = run.every(({ role }) => role === 'body') ? 'ask' : 'pick';
      const fixes = [removal(run, kind)];
      if (run.length === 1) report(run[0], 'twice', {}, { fixes });
      else report(placeOfRun(run), 'run', { count: run.length }, { block: run[0], fixes });
    }
  },
});
