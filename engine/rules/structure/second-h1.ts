import { defineRule } from '../../rule';
import { headingsIn, partOf, toLevel } from './headings';

export const secondH1 = defineRule({
  id: 'structure/second-h1',
  severity: 'warning',
  summary: 'The title is the only heading of the first level.',
  why: 'Screen readers and search engines take it for the title of the page.',
  messages: { second: '{text} is a heading of the first level, as the title is' },
  fixes: { lower: 'Lower the heading…' },
  check(document, report) {
    if (!document.metadata.title) return;
    const headings = headingsIn(document);
    for (const [index, heading] of headings.entries()) {
      if (heading.depth !== 1) continue;
      // What stood right under it goes down with it.
      const below = partOf(headings, index, 1);
      const lowered = below.some(({ depth }) => depth === 2) ? [heading, ...below] : [heading];
      const steps = lowered.map((one) => toLevel(one, one.depth + 1));
      report(heading, 'second', { text: heading.text }, { fixes: [{ kind: 'ask', label: 'lower', steps }] });
    }
  },
});
