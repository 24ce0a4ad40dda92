import { normalise } from '../../normalise';
import { isText } from '../../document';
import { removal } from '../../fixes';
import { defineRule } from '../../rule';

/** How far down a repeated title is a leftover, in blocks. */
const REACH = 4;

export const titleInBody = defineRule({
  id: 'duplicate/title-in-body',
  severity: 'warning',
  summary: 'The title does not stand again in the text.',
  why: 'Readers read it twice.',
  messages: { again: 'The title stands again in the text', image: 'The title stands again as image text' },
  fixes: { remove: 'Remove the line' },
  check(document, report) {
    const title = document.metadata.title;
    const words = title ? normalise(title.text) : '';
    if (!title || !words) return;
    const body = document.blocks.filter(({ role }) => role === 'body' || role === 'second-title').slice(0, REACH);
    for (const [index, block] of body.entries()) {
      const above = body[index - 1];
      // The title of what the lines tell of: "Talk:", and its name below.
      if (above && isText(above) && /:[\s*_]*$/.test(above.text)) continue;
      if (!isText(block) || block.text.length > title.text.length * 2 + LONGEST_SITE) continue;
      const alt = IMAGE.exec(block.text)?.[1];
      if (alt !== undefined && normalise(alt) === words) report(block, 'image', {}, { severity: 'info' });
      else if (partsOf(block.text).includes(words)) report(block, 'again', {}, { fixes: [removal([block])] });
    }
  },
});

/** An image alone. */
const IMAGE = /^!\[([^[\]]*)\]\([^()]*\)$/;
/** Name of a site that stands beside the title in a browser, in UTF-16 units. */
const LONGEST_SITE = 30;

/** The line, and what stands on either side of the mark before the name of the site. */
function partsOf(line: string): string[] {
  const parts = /[|·»]/.test(line) ? line.split(/\s[|·»]\s/) : [line];
  return (parts.length === 2 ? [...parts, line] : [line]).map(normalise);
}
