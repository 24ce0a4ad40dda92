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
  const text = bytes.toString('utf8');
  if (isBinary(text)) throw new WrongUse(`${file}: this is no text file`);
  return { text: text.replace(/^\uFEFF/, ''), format };
}

/** NUL characters next to bytes that are no UTF-8; a stray NUL alone is only dirty text. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 8000);
  return head.includes('\0') && head.includes('\uFFFD');
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : String(error);
    throw new WrongUse(`${file}: ${reason}`, { cause: error });
  }
}
