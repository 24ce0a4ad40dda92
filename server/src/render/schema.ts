import type { Schema } from '../vendor/mdast.mjs';

const WEB = ['http', 'https'];

/**
 * What Markdown may become. Ids are only those of footnotes: raw HTML is text before this, so no author can write one.
 * Classes and everything else that stands in the answer is put there by our own blocks, afterwards.
 */
export const SCHEMA: Schema = {
  tagNames: [
    'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'strong', 'em', 'del', 'sub', 'sup',
    'br', 'hr', 'a', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'section',
  ], // prettier-ignore
  attributes: { a: ['href', 'title', 'id'], li: ['id'], img: ['src', 'alt', 'title'], ol: ['start'] },
  protocols: { href: [...WEB, 'mailto', 'tel'], src: WEB },
  ancestors: { li: ['ol', 'ul'], thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
  clobber: [],
  strip: ['script', 'style'],
};
