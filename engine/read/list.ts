import type { Block, ListItem } from '../document';
import type { Line } from './lines';
import { ITEM, isBlank, isRule, mayStartBlock, startsBlock } from './marks';
import { tableLength } from './table';

export interface ScanOptions {
  readonly path: string;
  /** `page`: one line, one paragraph. `markdown`: lines up to the next blank one are one paragraph. */
  readonly format: 'page' | 'markdown';
  /** Glyphs typed as bullets make lists, too. */
  readonly source: string;
}

export interface Scanned {
  readonly block: Block;
  /** Number of lines it takes, at least 1. */
  readonly length: number;
}

export type Frame = Pick<Block, 'key' | 'path' | 'role'>;

export const isGlyph = (marker: string): boolean => /^[•‣▪▸●○◦∙]$/.test(marker);

/** Lines of a list: items of one kind of marker; in Markdown also lines that go on with an item. */
export function scanList(lines: readonly Line[], at: number, frame: Frame, { format, source }: ScanOptions): Scanned {
  const items: ListItem[] = [];
  const first = ITEM.exec(lines[at]?.text ?? '')?.[1] ?? '';
  let i = at;
  let end = at;
  for (let line = lines[i]; line; line = lines[++i]) {
    const item = itemOf(line);
    if (item?.[1] && kindOf(item[1]) === kindOf(first)) {
      const textStart = line.start + item[0].length;
      items.push({ start: line.start, end: line.end, textStart, text: source.slice(textStart, line.end).trimEnd() });
    } else if (isBlank(line)) {
      if (!goesOn(lines[i + 1], first, format)) break;
      continue;
    } else if (
      format === 'page' ||
      (line.hasPipe && tableLength(lines, i) > 0) ||
      (line.indent < 2 && startsBlock(line))
    ) {
      break;
    } else {
      const { end: stop } = line;
      for (const last of items.splice(-1))
        items.push({ ...last, end: stop, text: source.slice(last.textStart, stop).trimEnd() });
    }
    end = i;
  }
  const length = end - at + 1;
  const { key, path, role } = frame;
  const [start, stop] = [lines[at]?.start ?? 0, lines[end]?.end ?? 0];
  return {
    length,
    block: { type: 'list', key, path, role, start, end: stop, ordered: /\d/.test(first), marker: first, items },
  };
}

function itemOf(line: Line): RegExpExecArray | null {
  if (!mayStartBlock(line)) return null;
  const { text } = line;
  return isRule(text) ? null : ITEM.exec(text);
}

const kindOf = (marker: string): string => (/\d/.test(marker) ? '1' : marker);

/** After a blank line a list goes on with another item, or (Markdown) with an indented line. */
function goesOn(next: Line | undefined, marker: string, format: ScanOptions['format']): boolean {
  if (!next || isBlank(next)) return false;
  const item = ITEM.exec(next.text);
  if (item?.[1]) return kindOf(item[1]) === kindOf(marker) && !isRule(next.text);
  return format === 'markdown' && next.indent >= 2 && !startsBlock(next);
}
