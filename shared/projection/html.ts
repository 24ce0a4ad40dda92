/**
 * HTML as blocks of the engine, and back. Loaded only where a field holds HTML: the parser is larger than the engine.
 * What is not changed stays character by character.
 */
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import type { NewBlock } from '../../engine';
import { type Writer, writeInline } from './html-inline';
import { type Piece, childrenNamed, readChildren, rowsOf } from './html-read';
import { blockHtml, escapeText, inlineHtml } from './html-write';
import { type Projection, type Replacements, SourceWriter, differenceOf } from './projection';

/** Reads a field of HTML. Never throws. */
export function projectHtml(value: unknown, path: string): Projection {
  const html = typeof value === 'string' ? value : '';
  const writer: Writer = new SourceWriter();
  const pieces: Piece[] = [];
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });
  readChildren(fragment, { html, path, writer, pieces }, 0);
  return {
    source: writer.source,
    blocks: pieces.map(({ block }) => block),
    at(start, end) {
      const found = writer.find(start, end);
      if (!found) return { path, start: 0, end: 0 };
      return { path, start: found.first.offset, end: found.last.offset + found.last.origin };
    },
    apply: (replacements) => applied(html, pieces, replacements, writer),
  };
}

function applied(html: string, pieces: readonly Piece[], replacements: Replacements, writer: Writer): string {
  let result = '';
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const wanted = replacements.get(index);
    if (!wanted) continue;
    result += html.slice(at, piece.start) + rewritten(html, piece, wanted, writer);
    at = piece.end;
    // The line break behind what is taken off goes with it.
    if (wanted.length === 0) at += /^\s*/.exec(html.slice(at, at + 200))?.[0].length ?? 0;
  }
  return result + html.slice(at);
}

function rewritten(html: string, piece: Piece, wanted: readonly NewBlock[], writer: Writer): string {
  const { block, element } = piece;
  const [only] = wanted;
  if (wanted.length === 1 && only && 'text' in only && 'text' in block) {
    const edited = withWords(html, piece, block.text, only.text, block.textStart, writer);
    if (edited !== null) return edited;
    const open = element ? openTag(html, element) : '';
    return element && only.type === 'paragraph'
      ? `${open}${inlineHtml(only.text)}</${element.tagName}>`
      : blockHtml(only);
  }
  const known = element?.tagName === 'table' ? cellsByText(html, element) : undefined;
  return wanted
    .map((one) => blockHtml(one, element && one.type === 'table' ? openTag(html, element) : undefined, known))
    .join('\n');
}

const openTag = (html: string, { sourceCodeLocation: at, tagName }: Tree.Element): string =>
  at?.startTag ? html.slice(at.startTag.startOffset, at.startTag.endOffset) : `<${tagName}>`;

/** Other words in the place of some; null where tags or marks change as well. */
function withWords(
  html: string,
  piece: Piece,
  before: string,
  after: string,
  textStart: number,
  writer: Writer,
): string | null {
  const { start, end, text: words } = differenceOf(before, after);
  const found = writer.find(textStart + start, Math.max(textStart + end, textStart + start + 1));
  if (!found || /[*_`[\]\\<\n]/.test(words + before.slice(start, end))) return null;
  const from = found.first.offset;
  const to = start === end ? from : found.last.offset + found.last.origin;
  if (to < from || /[<>]/.test(html.slice(from, to))) return null;
  return html.slice(piece.start, from) + escapeText(words) + html.slice(to, piece.end);
}

/** The inner HTML of cells by their words, so that what is left alone keeps its tags. */
function cellsByText(html: string, table: Tree.Element): ReadonlyMap<string, string> {
  const cells = rowsOf(table).flatMap((row) => childrenNamed(row, 'td', 'th'));
  return new Map(
    cells.flatMap((cell) => {
      const writer: Writer = new SourceWriter();
      writeInline(cell.childNodes, { html, writer }, 0);
      const at = cell.sourceCodeLocation;
      return at?.startTag && at.endTag
        ? [[writer.source, html.slice(at.startTag.endOffset, at.endTag.startOffset)] as const]
        : [];
    }),
  );
}
