import type { Block, OtherBlock } from '../shared/contracts/content';

/**
 * Whether a block is of this kind, for TypeScript too. By `__component` alone it can't tell: an application may have blocks
 * of its own, with names that nobody knows here.
 */
export const isBlock = <Name extends Block['__component']>(
  block: Block | OtherBlock,
  name: Name,
): block is Extract<Block, { __component: Name }> => block.__component === name;
