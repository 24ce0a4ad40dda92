import { IMPORT_LIMITS } from '../../../shared/contracts/import';

/** Why a text cannot be imported as it is. */
export type SourceProblem = 'empty' | 'too-long' | 'binary' | 'html';

const OPENING_TAGS = /<(!doctype|html|head|body|div|p|article|section|main|header|table|h[1-6]|ul|ol|figure)[\s>]/gi;
const MANY_TAGS = 3;
/** Share of replacement characters from which a text is no text. */
const MOSTLY_UNREADABLE = 0.05;

/** What stands against reading a text; null: nothing. HTML can be read all the same, if the editor says so. */
export function problemOf(text: string): SourceProblem | null {
  if (text.trim() === '') return 'empty';
  if (isBinary(text)) return 'binary';
  if (text.length > IMPORT_LIMITS.text) return 'too-long';
  return looksLikeHtml(text) ? 'html' : null;
}

export function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const unreadable = text.slice(0, IMPORT_LIMITS.text).split('\uFFFD').length - 1;
  return unreadable > text.length * MOSTLY_UNREADABLE;
}

/** A page's source begins with a tag or is full of them; an article about HTML names a few. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, IMPORT_LIMITS.text);
  if (!/^\s*</.test(head)) return false;
  return /^\s*<(!doctype|html)/i.test(head) || [...head.matchAll(OPENING_TAGS)].length >= MANY_TAGS;
}

export const isHtmlFile = (name: string): boolean => /\.x?html?$/i.test(name);

const STRUCTURE = /<(?:h[1-6]|p|li|table|blockquote|details|dl)[\s>]/i;

/** Whether HTML on the clipboard says more than its words do; what code editors copy does not. */
export const hasStructure = (html: string): boolean => STRUCTURE.test(html);
