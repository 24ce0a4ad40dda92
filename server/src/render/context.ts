import type { Site } from '../site/site';
import { type Ids, createIds } from './ids';

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
}

export const createRenderContext = (setting: Setting): RenderContext => ({ ...setting, ids: createIds() });
