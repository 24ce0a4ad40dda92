/** The marks that blocks of Markdown begin with. */
import type { Line } from './lines';

export const FENCE = /^ {0,3}(`{3,}|~{3,})/;
export const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;
export const EMPTY_HEADING = /^ {0,3}(#{1,6})[ \t]*$/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
export const SETEXT = /^ {0,3}(=+|-{2,})[ \t]*$/;
/** ">}}" closes a site builder's shortcode. */
export const QUOTE = /^ {0,3}>(?!\}\})/;
/** "3. Mai 2026" is a day. */
export const ITEM =
  /^[ \t]*([-*+]|\d{1,9}[.)](?! \p{L}{3,10}\.? \d{4}(?:,? \d{1,2}[:.]\d\d(?: Uhr)?)?[ \t]*$)|[•‣▪▸●○◦∙])(?:[ \t]+)(?=\S)/u;
export const HTML = /^ {0,3}<(?:[a-zA-Z/!?])/;
/**
 * HTML that goes on to the next empty line: it opens with the tag of a block, or with a line of one tag.
 * Source: CommonMark 0.31.2, section 4.6, conditions 6 and 7; tags in common use.
 */
export const OPEN_HTML =
  /^ {0,3}<\/?(?:(?:address|article|aside|blockquote|body|center|details|dialog|div|dl|dt|dd|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>]|$)|[a-z][a-z\d-]*(?: [^<>]*)?>[ \t]*(?:\n|$))/i;

/** Most lines begin with a letter or a quotation mark, and so no block but a paragraph. */
export const mayStartBlock = ({ first }: Line): boolean =>
  !((first >= 97 && first <= 122) || (first >= 65 && first <= 90) || first === 34 || first === 0x201c);

export const isBlank = (line: Line | undefined): boolean => line === undefined || line.first < 0;

export function startsBlock(line: Line): boolean {
  if (!mayStartBlock(line)) return false;
  const { text } = line;
  return (
    HEADING.test(text) ||
    EMPTY_HEADING.test(text) ||
    FENCE.test(text) ||
    QUOTE.test(text) ||
    ITEM.test(text) ||
    isRule(text)
  );
}

/** A rule is no list, though it may begin like one. */
export const isRule = (text: string): boolean => RULE.test(text.slice(0, 200));
