/** Bylines that a page lost the line break behind: "By Ines HolmThe bridge opens on Monday." */
import type { Block } from '../document';
import type { Phrases } from '../phrases/phrases';
import { afterOpener, readNames } from './byline';

/** Blocks at the head of a page, and UTF-16 units of such a block, that are looked at. */
const HEAD_BLOCKS = 15;
const BYLINE_LENGTH = 120;
/** A shorter rest is no text. */
const TEXT_LENGTH = 40;

/** "McKay", "DeWitt", "FitzGerald" are one word. */
const PREFIX = /(?:^|[\s-])(?:Ma?c|De|Del|Des|Di|Du|Fitz|La|Le|O|St|Van|Von)$/u;
const JOINT = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** The blocks with such a byline parted from its text, as two blocks of one line. */
export function partGluedByline(blocks: readonly Block[], phrases: Phrases): readonly Block[] {
  for (const [index, block] of blocks.slice(0, HEAD_BLOCKS).entries()) {
    const at = block.type === 'paragraph' ? jointOf(block.text, phrases) : -1;
    if (block.type !== 'paragraph' || at < 0) continue;
    const cut = block.textStart + at;
    const byline = { ...block, end: cut, text: block.text.slice(0, at) };
    const rest = { ...block, key: `${block.key}+`, start: cut, textStart: cut, text: block.text.slice(at) };
    return [...blocks.slice(0, index), byline, rest, ...blocks.slice(index + 1)];
  }
  return blocks;
}

/** Where the byline ends; -1 where there is none. A word that the text holds again ("WhatsApp") is a word. */
function jointOf(text: string, phrases: Phrases): number {
  if (text.length < TEXT_LENGTH) return -1;
  const head = text.slice(0, BYLINE_LENGTH);
  const names = afterOpener(head, phrases);
  if (names === null) return -1;
  const from = head.length - names.length;
  for (const { index } of names.matchAll(JOINT)) {
    const name = names.slice(0, index);
    const word = /\S+$/u.exec(name)?.[0] ?? '';
    const after = /^\p{L}+/u.exec(names.slice(index))?.[0] ?? '';
    if (PREFIX.test(name) || text.length - from - index < TEXT_LENGTH) continue;
    if (text.includes(word + after, from + index + 1)) continue;
    const read = readNames(name, phrases);
    if (read && (read.generic || /\s/.test(read.name))) return from + index;
  }
  return -1;
}
