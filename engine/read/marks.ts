/** The marks that blocks of Markdown begin with. */
import type { Line } from './lines';

export const FENCE = /^ {0,3}(`{3,}|~{3,})/;
export const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;
export const EMPTY_HEADING = /^ {0,3}(#{1,6})[ \t]*$/;
export const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
export const SETEXT = /^ {0,3}(=+|-{2,})[ \t]*$/;
export const QUOTE = /^ {0,3}>/;
export const ITEM = /^[ \t]*([-*+]|\d{1,9}[.)]|[•‣▪▸●○◦∙])(?:[ \t]+)(?=\S)/;
export const HTML = /^ {0,3}<(?:[a-zA-Z/!?])/;

/** Most lines begin with a letter or a quotation mark, and so no block but a paragraph. */
export function mayStartBlock(text: string): boolean {
  let at = 0;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  const unit = text.charCodeAt(at);
  const isLetter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return !isLetter && unit !== 34 && unit !== 0x201c;
}

export const isBlank = (line: Line | undefined): boolean => line === undefined || !/\S/.test(line.text);

export const indentOf = (text: string): number => text.length - text.trimStart().length;

export const startsBlock = (text: string): boolean =>
  mayStartBlock(text) &&
  (HEADING.test(text) ||
    EMPTY_HEADING.test(text) ||
    FENCE.test(text) ||
    QUOTE.test(text) ||
    ITEM.test(text) ||
    RULE.test(text.slice(0, 200)));
