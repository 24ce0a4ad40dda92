import type { HastContent } from '../vendor/mdast.mjs';
import { element } from './element';

const LINK_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/** The address as it may stand in a link, or null: `javascript:` and everything else unknown leads nowhere. */
export function linkOf(value: unknown): string | null {
  const url = parse(value);
  if (url) return LINK_PROTOCOLS.includes(url.protocol) ? url.href : null;
  return typeof value === 'string' && /^[/#?](?![/\\])/.test(value.trim()) ? value.trim() : null;
}

/** A page of the web, absolute, or null. */
export function webPageOf(value: unknown): URL | null {
  const url = parse(value);
  return url && ['http:', 'https:'].includes(url.protocol) ? url : null;
}

const parse = (value: unknown): URL | null =>
  typeof value === 'string' && URL.canParse(value.trim()) ? new URL(value.trim()) : null;

/** Plain text of a reader: its web addresses become links that search engines don't count. */
export const linkified = (text: string): HastContent[] =>
  text.split(/(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)])/).flatMap((piece, index): HastContent[] => {
    const url = index % 2 === 1 ? webPageOf(piece) : null;
    if (url) return [element('a', { href: url.href, rel: ['nofollow', 'ugc', 'noopener'] }, piece)];
    return piece ? [{ type: 'text', value: piece }] : [];
  });
