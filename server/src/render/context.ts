import type { Root } from 'mdast';
import type { Site } from '../site/site';
import { type Ids, createIds } from './ids';
import { readMarkdown } from './markdown';

/** Where and in which language a page stands. */
export interface Setting {
  readonly locale: string;
  readonly site: Site;
  /** Where files are served from, without a slash at the end. */
  readonly mediaUrl: string;
}

/** What rendering a page needs to know besides its blocks. */
export interface RenderContext extends Setting {
  readonly ids: Ids;
  /** Labels of footnotes in the page's Markdown. */
  readonly footnotes: Ids;
  /** A text as it is shown: it becomes HTML, Markdown and plain text, and is parsed once. */
  readonly read: (markdown: string) => Root;
}

export function createRenderContext(setting: Setting): RenderContext {
  const known = new Map<string, Root>();
  return {
    ...setting,
    ids: createIds(),
    footnotes: createIds(),
    read(markdown) {
      const tree = known.get(markdown) ?? readMarkdown(markdown, setting);
      known.set(markdown, tree);
      return tree;
    },
  };
}
