import { defineRule } from '../../rule';
import { headingsIn, partOf, toLevel } from './headings';

export const secondH1 = defineRule({
  id: 'structure/second-h1',
  severity: 'warning',
  summary: 'The title is the only heading of the first level.',
  why: 'Screen readers and search engines take it for the title of the page.',
  messages: {
    second: '{text} is a heading of the first level, as the title is',
    several: '{count} headings are of the first level, as the title is',
  },
  fixes: { lower: 'Lower the heading…', lowerAll: 'Lower the headings…' },
  check(document, report) {
    if (!document.metadata.title) return;
    const headings = headingsIn(document);
    // Which of two headlines is the title, another rule asks.
    const loud = headings.flatMap((heading, index) =>
      heading.depth === 1 && heading.role !== 'second-title' ? [{ heading, index }] : [],
    );
    const first = loud[0]?.heading;
    if (!first) return;
    // What stands right under one goes down with it.
    const steps = loud.flatMap(({ heading, index }) => {
      const below = partOf(headings, index, 1);
      const lowered = below.some(({ depth }) => depth === 2) ? [heading, ...below] : [heading];
      return lowered.map((one) => toLevel(one, one.depth + 1));
    });
    const isOne = loud.length === 1;
    const fix = { kind: 'ask', label: isOne ? 'lower' : 'lowerAll', steps } as const;
    report(first, isOne ? 'second' : 'several', isOne ? { text: first.text } : { count: loud.length }, {
      fixes: [fix],
    });
  },
});
