import { anatomise } from '../anatomy';
import type { Document } from '../document';
import { phrasesFor } from '../phrases/packs';
import { linesOf } from './lines';
import { scanBlocks } from './scan';

export interface ReadOptions {
  /** Primary language subtag; null or left out: unknown, English phrases are used. */
  readonly language?: string | null;
}

/** Reads a pasted page: plain text in which every line that is not blank is a block. Never throws. */
export function readPage(source: string, { language = null }: ReadOptions = {}): Document {
  const blocks = scanBlocks(linesOf(source), { path: '', format: 'page', source });
  const anatomy = anatomise(blocks, { phrases: phrasesFor(language), source, unmarked: true, head: true });
  return { kind: 'page', language, fields: [{ path: '', format: 'page', source }], ...anatomy };
}
