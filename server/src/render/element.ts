import type { HastContent, HastElement } from '../vendor/mdast.mjs';

type Child = HastContent | string | null | readonly Child[];

/** An element of our own markup. Strings become text, null and properties without value are left out. */
export const element = (
  tagName: string,
  properties: HastElement['properties'],
  ...children: readonly Child[]
): HastElement => ({
  type: 'element',
  tagName,
  properties: Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  ),
  children: children.flatMap(nodesOf),
});

const nodesOf = (child: Child): HastContent[] => {
  if (child === null) return [];
  if (typeof child === 'string') return [{ type: 'text', value: child }];
  return 'type' in child ? [child] : child.flatMap(nodesOf);
};
