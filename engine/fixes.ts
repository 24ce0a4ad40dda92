/** Fixes and groups that many rules share. */
import { type Block, type Document, type FurnitureKind, type Place, placeOf, textOf } from './document';
import type { Fix } from './finding';
import type { Report } from './rule';

/** Takes blocks off the page. The label's id is `remove`. */
export const removal = (blocks: readonly Block[], kind: Fix['kind'] = 'safe'): Fix => ({
  kind,
  label: 'remove',
  steps: blocks.map(({ key }) => ({ do: 'remove', block: key })),
});

/** A choice only the editor can make, such as a link or a name. */
export const choice = (label: string): Fix => ({ kind: 'pick', label, steps: [] });

/** Where an empty field of an article stands in its form; elsewhere it has no place of its own. */
export const fieldAt = ({ kind }: Document, path: string): Place | null =>
  kind === 'article' ? { path, start: 0, end: 0 } : null;

/** Neighbouring blocks of these kinds of furniture, in order. */
export function furnitureRuns(
  document: Document,
  ...kinds: readonly FurnitureKind[]
): (readonly [Block, ...Block[]])[] {
  const runs: [Block, ...Block[]][] = [];
  let previous = -2;
  for (const { index, block, kind } of furnitureIn(document.blocks)) {
    if (!kinds.includes(kind)) continue;
    if (previous === index - 1) runs.at(-1)?.push(block);
    else runs.push([block]);
    previous = index;
  }
  return runs;
}

interface Piece {
  readonly index: number;
  readonly block: Block;
  readonly kind: FurnitureKind;
}

const known = new WeakMap<readonly Block[], readonly Piece[]>();

/** Found once, as many rules ask. */
function furnitureIn(blocks: readonly Block[]): readonly Piece[] {
  const ready = known.get(blocks);
  if (ready) return ready;
  const found: Piece[] = [];
  for (const [index, block] of blocks.entries())
    if (block.furniture) found.push({ index, block, kind: block.furniture });
  known.set(blocks, found);
  return found;
}

/** From the first to the last of blocks that stand in one field; else the place of the first. */
export function placeOfRun(run: readonly [Block, ...Block[]]): Place {
  const place = placeOf(run[0]);
  const last = run.at(-1);
  return last?.path === place.path ? { ...place, end: last.end } : place;
}

/** Says `message` of each run of such furniture, and offers to take it off. */
export function reportFurniture(
  document: Document,
  report: Report,
  kind: FurnitureKind,
  message: string,
  fixes: (run: readonly [Block, ...Block[]]) => readonly Fix[] = (run) => [removal(run)],
): void {
  for (const run of furnitureRuns(document, kind))
    report(placeOfRun(run), message, { text: textOf(run[0]).trim() }, { block: run[0], fixes: fixes(run) });
}
