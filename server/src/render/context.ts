import { type Ids, createIds } from './ids';

/** What rendering a page needs to know besides its blocks. */
export interface RenderContext {
  readonly locale: string;
  /** Where files are served from, without a slash at the end. */
  readonly mediaUrl: string;
  readonly ids: Ids;
}

export const createRenderContext = (locale: string, mediaUrl: string): RenderContext => ({
  locale,
  mediaUrl,
  ids: createIds(),
});
