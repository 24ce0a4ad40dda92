/** A fact box that stands in the prose of an entry, taken out of it: what comes before stays, the box, what comes after. */
import { type Document, type FactBoxKind, blockAt, positionOf, splitLabel, textOf } from '../engine';
import { FACT_BOX_EMBED, PROSE } from './blocks';
import type { FormChange } from './changes';
import { type Values, rowOf, valueAt } from './path';
import type { Schemas } from './schema';

export interface Extraction {
  /** Of the prose, and the whole of it. */
  readonly path: string;
  readonly source: string;
  readonly before: string;
  readonly after: string;
  readonly kind: FactBoxKind;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** A link or a note whose address stands elsewhere in the prose would lose it. */
const REFERENCE = /\]\[|\[\^/;

/**
 * @param block - Key of the first block of the box.
 * @returns null where it does not stand in one piece of prose whose zone takes fact boxes.
 */
export function extractionOf(
  { document, values, schemas }: { document: Document; values: Values; schemas: Schemas | undefined },
  block: string | null,
): Extraction | null {
  const box = document.factBoxes.find(({ blocks }) => blocks[0] === block);
  const [first, ...more] = (box?.blocks ?? []).map((key) => blockAt(document, key));
  const last = more.at(-1) ?? first;
  if (!box || !first || !last || !takesBoxes(first.path, values, schemas)) return null;
  const source = document.fields.find(({ path }) => path === first.path)?.source ?? '';
  const [from, to] = [positionOf(document, first.key), positionOf(document, last.key)];
  const isWhole = last.path === first.path && to - from === more.length;
  if (!isWhole || REFERENCE.test(source.slice(first.start, last.end))) return null;
  const isQuote = first.type === 'quote';
  const text = isQuote ? textOf(first).replace(/^ {0,3}> ?/gm, '') : textOf(first);
  const marks = isQuote ? (/^[> ]*/.exec(textOf(first))?.[0].length ?? 0) : 0;
  const { title, body } = splitLabel(text, Math.max(0, box.label - marks));
  const rest = more[0] ? source.slice(more[0].start, last.end) : '';
  return {
    path: first.path,
    source,
    before: source.slice(0, first.start).trimEnd(),
    after: source
      .slice(last.end)
      .replace(/^\s*\n/, '')
      .trimEnd(),
    kind: box.kind,
    title,
    body: [body, rest].filter(Boolean).join('\n\n'),
  };
}

function takesBoxes(path: string, values: Values, schemas: Schemas | undefined): boolean {
  const row = rowOf(path);
  if (!row || valueAt(values, `${row.zone}.${row.index}.__component`) !== PROSE) return false;
  return schemas?.contentType.attributes[row.zone]?.components?.includes(FACT_BOX_EMBED) ?? false;
}

/** @param embed - The block that shows the box; it stands where the words stood. */
export function extractionChanges({ path, before, after }: Extraction, embed: Values): FormChange[] {
  const row = rowOf(path);
  if (!row) return [];
  const { zone, index } = row;
  const rest = { __component: PROSE, markdown: after };
  if (before && after)
    return [
      { do: 'set', path, value: before },
      { do: 'add', zone, index: index + 1, row: embed },
      { do: 'add', zone, index: index + 2, row: rest },
    ];
  if (before || after)
    return [
      { do: 'set', path, value: before || after },
      { do: 'add', zone, index: before ? index + 1 : index, row: embed },
    ];
  return [
    { do: 'add', zone, index: index + 1, row: embed },
    { do: 'remove', zone, index },
  ];
}
