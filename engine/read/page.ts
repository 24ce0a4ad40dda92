import { anatomisePage } from '../anatomy/page';
import type { Hints } from '../anatomy/hints';
import type { Document } from '../document';
import { phrasesFor } from '../phrases/packs';
import type { Memory } from '../memory';
import { scanField } from './again';
import { linesOf } from './lines';

export interface ReadOptions {
  /** Primary language subtag; null or left out: unknown, English phrases are used. */
  readonly language?: string | null;
  /** What the mark-up of a web page says its lines are; `source` is the page as Markdown. */
  readonly hints?: Hints;
  /** Kept from reading to reading of one text that is being written. */
  readonly memory?: Pick<Memory, 'scans'>;
}

/** Reads a pasted page: plain text in which every line that is not blank is a block. Never throws. */
export function readPage(source: string, { language = null, memory }: ReadOptions = {}): Document {
  const blocks = scanField(linesOf(source), { path: '', format: 'page', source }, memory);
  const anatomy = anatomisePage(blocks, { phrases: phrasesFor(language), source, unmarked: true, head: true });
  return { kind: 'page', language, fields: [{ path: '', format: 'page', source }], ...anatomy };
}
