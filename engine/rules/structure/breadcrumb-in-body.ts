import { crumbsOf } from '../../anatomy/head';
import { isText } from '../../document';
import { removal } from '../../fixes';
import { defineRule } from '../../rule';

export const breadcrumbInBody = defineRule({
  id: 'structure/breadcrumb-in-body',
  severity: 'warning',
  summary: "The old site's path is not part of the text.",
  why: 'It leads nowhere.',
  messages: { path: "{text} is the old site's path" },
  fixes: { remove: 'Remove the path' },
  examples: [
    {
      title: 'a path over the title',
      kind: 'page',
      text: 'Home » city » Bridge opens early\n\nBridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [1],
    },
    {
      title: 'a title with a dash',
      kind: 'page',
      text: 'Bridge opens early – and nobody comes\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const [index, block] of document.blocks.entries()) {
      const isPath =
        block.role === 'breadcrumb' ||
        (index < 2 &&
          block.role === 'body' &&
          isText(block) &&
          block.text.length < 200 &&
          /[»›]/.test(block.text) &&
          crumbsOf(block.text) !== null);
      if (isPath && isText(block)) report(block, 'path', { text: block.text }, { fixes: [removal([block])] });
    }
  },
});
