/** Question and answer that share a block are parted, as two blocks of one line. */
import type { Block, ListBlock, ListItem } from '../document';
import type { Phrases } from '../phrases/phrases';
import { dialogueMarks } from './dialogue';
import type { Anatomy } from './marks';

/** `**Is it free?** Yes.`: bold up to the question mark. */
const BOLD_QUESTION = /^(?:\*\*[^*\n]{3,300}\?["”’»)]?\*\*|__[^_\n]{3,300}\?["”’»)]?__)\s+(?=\S)/u;
/** `Is it free? Yes.`: one sentence that asks, then others. */
const PLAIN_QUESTION = /^[\p{Lu}\p{Lo}¿"“][^.!?\n]{3,200}\?["”’»)]?\s+(?=[\p{Lu}\p{Lo}\p{N}"“*[])/u;

/**
 * Where the answer begins in a text that holds both; 0: it does not. Without bold or marks only where the FAQ's heading
 * stands above (`isPlain`): prose asks and answers itself all the time.
 */
function answerAt(text: string, phrases: Phrases, isPlain: boolean): number {
  const first = text.charCodeAt(0);
  if (first === 42 || first === 95) {
    const bold = BOLD_QUESTION.exec(text)?.[0].length;
    if (bold) return bold;
  }
  const marks = dialogueMarks(phrases);
  if (marks?.question.test(text)) {
    const answer = marks.answerWithin.exec(text.slice(0, 1000));
    return answer ? answer.index + answer[0].length : 0;
  }
  return isPlain ? (PLAIN_QUESTION.exec(text)?.[0].length ?? 0) : 0;
}

/** A paragraph of one question and what answers it, or a list of such. */
export const isPlainPair = (block: Block): boolean =>
  block.type === 'list'
    ? block.items.every(({ text }) => PLAIN_QUESTION.test(text))
    : block.type === 'paragraph' && PLAIN_QUESTION.test(block.text);

/** The block as question and answer; a list of such items as two blocks for each. null: it holds no such pair. */
export function partsOf(block: Block, { source, phrases }: Anatomy, isPlain: boolean): Block[] | null {
  if (block.type === 'paragraph') {
    const at = answerAt(block.text, phrases, isPlain);
    if (at === 0) return null;
    const cut = block.textStart + at;
    const question = { ...block, text: block.text.slice(0, at).trimEnd(), end: cut };
    return [question, { ...block, key: `${block.key}+`, start: cut, textStart: cut, text: block.text.slice(at) }];
  }
  if (block.type !== 'list' || source === null) return null;
  const cuts = block.items.map(({ text }) => answerAt(text, phrases, isPlain));
  // One of several items that asks is an item.
  if (cuts.length === 0 || cuts.some((cut) => cut === 0)) return null;
  return block.items.flatMap((item, index) => itemParts(block, item, index, cuts[index] ?? 0, source));
}

function itemParts(block: ListBlock, item: ListItem, index: number, cut: number, source: string): Block[] {
  const { key, path, role } = block;
  const at = item.textStart + cut;
  const marker = source.slice(item.start, item.textStart).trim();
  const text = item.text.slice(0, cut).trimEnd();
  return [
    { ...block, key: `${key}.${index}`, marker, items: [{ ...item, text, end: at }], start: item.start, end: at },
    // Lines of an item stand further in.
    {
      type: 'paragraph',
      key: `${key}.${index}+`,
      path,
      role,
      start: at,
      end: item.end,
      textStart: at,
      text: item.text.slice(cut).replace(/\n[ \t]+/g, '\n'),
    },
  ];
}
