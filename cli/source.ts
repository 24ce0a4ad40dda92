import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Document, Hints } from '../engine';
import { readSource as readDocument } from '../importer';
import { readHtml } from '../shared/html';
import { languageOf } from '../shared/language';
import { WrongUse } from './wrong-use';

/** Standard input, among the arguments. */
export const STDIN = '-';

/** A page's text and how to read it. */
export interface Source {
  /** What the page is called in messages. */
  readonly name: string;
  readonly text: string;
  /** undefined: the text itself must show it. */
  readonly format: 'page' | 'markdown' | undefined;
  /** Of a web page, whose text is its Markdown: what the mark-up says of its lines. */
  readonly hints?: Hints;
  /** Of a web page: by line of the text, from 0, the line of the file, from 1. */
  readonly lines?: readonly number[];
}

/** How a command that takes one page reads it. */
export interface PageOptions {
  readonly format: string;
  /** Language of the page; unknown when left out. */
  readonly locale?: string;
  /** What standard input would be called as a file. */
  readonly stdinFilename?: string;
}

const FORMATS = new Map<string, Source['format'] | 'html'>([
  ['txt', 'page'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
]);

/** Endings of the files that can be read. */
export const EXTENSIONS: readonly string[] = [...FORMATS.keys()];

/**
 * Reads a file, or standard input when it is `-`.
 *
 * @param stdinName - What standard input would be called as a file; its ending says how to read it.
 * @throws {WrongUse} When it cannot be read, is of another kind, or is no text.
 */
export async function readSource(file: string, stdinName?: string): Promise<Source> {
  const isStdin = file === STDIN;
  const name = isStdin ? (stdinName ?? 'stdin') : file;
  const extension = extname(name).slice(1).toLowerCase();
  const format = FORMATS.get(extension);
  if (!format && !(isStdin && stdinName === undefined))
    throw new WrongUse(`${name}: only .txt (a pasted page), .md (Markdown) and .html can be read`);
  const bytes = isStdin ? await buffer(process.stdin) : readBytes(file);
  const text = decode(bytes);
  if (isBinary(bytes, text)) throw new WrongUse(`${name}: this is no text file`);
  return format === 'html' ? { name, ...readHtml(text), format: 'markdown' } : { name, text, format };
}

/** The page, parsed; in the language of the locale, else in that of its text. */
export function documentOf({ text, format, hints }: Source, locale?: string): Document {
  return readDocument(text, { format, hints, language: languageOf(locale, text) });
}

/** Most pages are UTF-8; old ones were saved by Windows. A byte order mark is none of the text. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const named = encodingIn(bytes.toString('latin1', 0, 1024));
  if (named) return named.decode(bytes);
  // TextDecoder of some versions of Node.js reads windows-1252 as latin1, which has no quotation marks.
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit);
}

/** What a web page names at its beginning; null: nothing, nothing that is known, or what the fallback is for. */
function encodingIn(head: string): InstanceType<typeof TextDecoder> | null {
  const name = /<meta[^>]{1,200}charset=["']?([\w-]{1,30})/i.exec(head)?.[1] ?? '';
  try {
    const decoder = new TextDecoder(name);
    return ['utf-8', 'windows-1252'].includes(decoder.encoding) ? null : decoder;
  } catch {
    return null;
  }
}

/** Characters 0x80 to 0x9F of windows-1252; blanks are not assigned. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** NUL characters next to bytes that are no UTF-8; a stray NUL alone is only dirty text. */
const isBinary = (bytes: Buffer, text: string): boolean => text.slice(0, 8000).includes('\0') && !isUtf8(bytes);

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new WrongUse(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
