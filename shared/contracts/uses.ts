import type { DeskEntry } from './desk';

export const MOST_SHOWN = 100;

/** Where a fact box or a FAQ entry is shown. */
export interface PartUses {
  /** Articles that show it, drafts included. */
  readonly used: number;
  /** Those of them that the user may see, by title, at most 100. */
  readonly usedIn: readonly ArticleUse[];
}
export type ArticleUse = DeskEntry & { readonly isPublished: boolean };
