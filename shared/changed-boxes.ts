/** Fact boxes that say something else than when the article that shows them was published. Only the server knows them. */
import type { ArticleInput } from '../engine';
import { FACT_BOX_EMBED } from './blocks';
import type { Values } from './path';

export interface ChangedBox {
  /** Id of the block that shows it. */
  readonly block: number;
  readonly title: string;
  /** Names what it says now. */
  readonly claim: string;
  /** The words that are new, and those around them; and the same as they were. */
  readonly excerpt: string;
  readonly before: string;
}

/** Those that still stand in the body, where they stand now. */
export function changedBoxesIn({ body, changedBoxes }: Values): ArticleInput['changedBoxes'] {
  if (!Array.isArray(changedBoxes) || !Array.isArray(body)) return undefined;
  const blocks = body as readonly (Values | null)[];
  return (changedBoxes as readonly ChangedBox[]).flatMap(({ block, ...box }) => {
    const index = blocks.findIndex((one) => one?.__component === FACT_BOX_EMBED && one.id === block);
    if (index < 0 || isReplaced(blocks[index]?.factBox)) return [];
    return [{ ...box, place: { path: `body.${index}.factBox`, start: 0, end: 0 } }];
  });
}

/** A form knows of a relation only what was changed. */
const isReplaced = (related: unknown): boolean =>
  ['connect', 'disconnect'].some((key) => {
    const list = (related as Values | null | undefined)?.[key];
    return Array.isArray(list) && list.length > 0;
  });
