/** What the server needs of the Markdown parsers; scripts/vendor.mjs bundles it into mdast.mjs. */
export { fromMarkdown } from 'mdast-util-from-markdown';
export { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
export { toMarkdown } from 'mdast-util-to-markdown';
export { gfm } from 'micromark-extension-gfm';
export { toHast } from 'mdast-util-to-hast';
export { sanitize } from 'hast-util-sanitize';
export { toHtml } from 'hast-util-to-html';
