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
  check(document, report, { phrases }) {
    for (const [index, block] of document.blocks.entries()) {
      const isPath =
        block.role === 'breadcrumb' ||
        (index < 2 &&
          block.role === 'body' &&
          isText(block) &&
          block.text.length < 200 &&
          /[»›]/.test(block.text) &&
          crumbsOf(block.text, phrases) !== null);
      if (isPath && isText(block)) report(block, 'path', { text: block.text }, { fixes: [removal([block])] });
    }
  },
});
