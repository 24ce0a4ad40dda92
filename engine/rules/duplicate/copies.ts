/** What stands in a document twice, block for block. */
import { type Block, type Document, textOf } from '../../document';
import { withoutTargets } from './pointers';

/** Shorter paragraphs may be a refrain. */
export const SHORTEST = 80;
/** A paragraph of such lines is a verse. */
const LONGEST_VERSE_LINE = 50;

const known = new WeakMap<Document, readonly (readonly [Block, ...Block[]])[]>();

/** Runs of blocks that stand further up already, each with a paragraph, list or quotation that is no refrain. */
export function copiesIn(document: Document): readonly (readonly [Block, ...Block[]])[] {
  const ready = known.get(document) ?? findCopies(document);
  known.set(document, ready);
  return ready;
}

/** Blocks of those runs. */
export const copiedBlocksIn = (document: Document): ReadonlySet<Block> => new Set(copiesIn(document).flat());

function findCopies({ blocks: all }: Document): (readonly [Block, ...Block[]])[] {
  if (!hasTwice(all)) return [];
  const blocks = all.filter(({ role }) => role !== 'furniture');
  const keys = blocks.map(keyOf);
  const seen = new Map<string, number>();
  const runs: (readonly [Block, ...Block[]])[] = [];
  for (let at = 0, free = 0; at < blocks.length; at++) {
    const key = keys[at] ?? '';
    const block = blocks[at];
    const first = seen.get(key);
    seen.set(key, first ?? at);
    if (!block || first === undefined || !isTelling(block)) continue;
    const isCopy = (step: number): boolean => keys[at + step] !== '' && keys[at + step] === keys[first + step];
    let [from, to] = [0, 0];
    // The original and its copy do not overlap, and no block belongs to two runs.
    while (at + from > Math.max(free, first + 1) && first + from > 0 && isCopy(from - 1)) from--;
    while (at + to + 1 < blocks.length && first + to + 1 < at + from && isCopy(to + 1)) to++;
    runs.push(blocks.slice(at + from, at + to + 1) as [Block, ...Block[]]);
    free = at + to + 1;
    at = free - 1;
  }
  return runs;
}

/** Most documents say nothing twice, and need no more work. */
function hasTwice(blocks: readonly Block[]): boolean {
  // By length first: texts that differ in it need not be compared.
  const lengths = new Map<number, Set<string> | string>();
  return blocks.some((block) => {
    if (block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'quote') return false;
    const text = textOf(block);
    if (text.length < SHORTEST) return false;
    const known = lengths.get(text.length);
    if (known === undefined) lengths.set(text.length, text);
    else if (typeof known !== 'string') return known.size === known.add(text).size;
    else if (known === text) return true;
    else lengths.set(text.length, new Set([known, text]));
    return false;
  });
}

/** Tables have rules of their own, code is repeated with reason. */
const keyOf = (block: Block): string =>
  block.type === 'table' || block.type === 'embed' || block.type === 'verbatim' ? '' : `${block.type} ${textOf(block)}`;

const isTelling = (block: Block): boolean => {
  if (block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'quote') return false;
  const text = textOf(block);
  return (
    text.length >= SHORTEST && withoutTargets(text).length >= SHORTEST && !isVerse(block, text) && !LEADS_ON.test(text)
  );
};

/** A bold question, put to each of several people; a link that is all of a paragraph; a line of dashes. */
const LEADS_ON = /^(?:\*\*|__)(?:(?!\*\*|__)[^])+\?(?:\*\*|__)\s*$|^\[[^\]]*\]\([^()\s]*\)[.!]?$|^[^\p{L}\p{N}]*$/u;

const isVerse = ({ type }: Block, text: string): boolean =>
  type !== 'list' && text.includes('\n') && text.split('\n').every((line) => line.length < LONGEST_VERSE_LINE);
