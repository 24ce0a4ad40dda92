/** Blanks between the attributes of a tag; the parser compares each attribute with all before it. */
const MAX_PARTS = 2000;

const TAG = /<([a-z][a-z0-9]*)/gi;
const END_OF_CODE = /<\/(?:script|style)/gi;

/** Whether a tag has attributes without end. Linear in the length of the source. */
export function hasEndlessTag(html: string): boolean {
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const end = endOfTag(html, TAG.lastIndex);
    if (end === null) return true;
    TAG.lastIndex = end;
    if (/^(?:script|style)$/i.test(tag[1] ?? '')) {
      END_OF_CODE.lastIndex = end;
      if (!END_OF_CODE.test(html)) return false;
      TAG.lastIndex = END_OF_CODE.lastIndex;
    }
  }
  return false;
}

/** Where the tag ends; null: it has more attributes than any. */
function endOfTag(html: string, from: number): number | null {
  let parts = 0;
  let quote = 0;
  for (let i = from; i < html.length; i++) {
    const unit = html.charCodeAt(i);
    if (quote > 0) quote = unit === quote ? 0 : quote;
    else if (unit === 62) return i;
    else if ((unit === 34 || unit === 39) && html.charCodeAt(i - 1) === 61) quote = unit;
    else if ((unit <= 32 || unit === 47 || unit === 34 || unit === 39) && ++parts > MAX_PARTS) return null;
  }
  return html.length;
}

/** Elements whose content is none of the page's words. */
const DROPPED = ['script', 'style', 'iframe'];
const NAME = /^[a-z][a-z0-9]*/i;
const INLINE = new Set(
  'a abbr b big cite code em font i ins kbd mark q s small span strong sub sup tt u var wbr'.split(' '),
);

/** The words of a page in paragraphs, every other mark-up taken off. Linear in the length of the source. */
export function flatten(html: string): string {
  const out: string[] = [];
  const lower = html.toLowerCase();
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    out.push(html.slice(from, at));
    const isClosing = html[at + 1] === '/';
    const name = NAME.exec(html.slice(at + (isClosing ? 2 : 1), at + 24))?.[0].toLowerCase();
    if (name === undefined && !isClosing && !/[!?]/.test(html[at + 1] ?? '')) {
      out.push('&lt;');
      from = at + 1;
      continue;
    }
    const close = !isClosing && name !== undefined && DROPPED.includes(name) ? lower.indexOf(`</${name}`, at) : at;
    const end = html.indexOf('>', close < 0 ? html.length : close);
    if (end < 0) return out.join('');
    if (name !== undefined && !INLINE.has(name)) out.push('<p>');
    from = end + 1;
  }
  out.push(html.slice(from));
  return out.join('');
}
