import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** The command was used wrongly (exit code 2). The message says how to do it right. */
export class WrongUse extends Error {}

/** A file's text and how to read it. */
export interface Source {
  readonly text: string;
  readonly format: 'page' | 'markdown';
}

const FORMATS: Readonly<Record<string, Source['format']>> = { '.txt': 'page', '.md': 'markdown' };

/** @throws {WrongUse} When the file cannot be read, is of another kind, or is no text. */
export function readSourceFile(file: string): Source {
  const format = FORMATS[extname(file).toLowerCase()];
  if (!format) throw new WrongUse(`${file}: only .txt (a pasted page) and .md (Markdown) can be read`);
  const bytes = read(file);
  const text = decode(bytes);
  if (isBinary(bytes, text)) throw new WrongUse(`${file}: this is no text file`);
  return { text, format };
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

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : String(error);
    throw new WrongUse(`${file}: ${reason}`, { cause: error });
  }
}
