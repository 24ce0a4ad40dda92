import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Document, primaryLanguage } from '../engine';
import { readSource as readDocument } from '../importer';
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
}

/** How a command that takes one page reads it. */
export interface PageOptions {
  readonly format: string;
  /** Language of the page; unknown when left out. */
  readonly locale?: string;
  /** What standard input would be called as a file. */
  readonly stdinFilename?: string;
}

const FORMATS = new Map<string, Source['format']>([
  ['txt', 'page'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
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
    throw new WrongUse(`${name}: only .txt (a pasted page) and .md (Markdown) can be read`);
  const bytes = isStdin ? await buffer(process.stdin) : readBytes(file);
  const text = decode(bytes);
  if (isBinary(bytes, text)) throw new WrongUse(`${name}: this is no text file`);
  return { name, text, format };
}

/** The page, parsed; in the language of the locale. */
export function documentOf({ text, format }: Source, locale?: string): Document {
  return readDocument(text, { format, language: primaryLanguage(locale) });
}

/** Most pages are UTF-8; old ones were saved by Windows. A byte order mark is none of the text. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  // TextDecoder of some versions of Node.js reads windows-1252 as latin1, which has no quotation marks.
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit);
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
