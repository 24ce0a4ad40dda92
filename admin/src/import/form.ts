import type { Hints } from '../../../engine';

/** What the editor has pasted, typed and chosen. `undefined`: left as the page says. */
export interface ImportForm {
  readonly text: string;
  /** By line of the text: what the mark-up of the web page said that it was made of. */
  readonly hints?: Hints;
  /** The page was read: its lines are shown instead of the text box. */
  readonly isRead: boolean;
  /** HTML that shall be read as the text it is. */
  readonly isHtmlText: boolean;
  readonly title?: string;
  readonly slug?: string;
  readonly locale?: string;
  /** An entry's id, or `new:` and a name; null: none. */
  readonly section?: string | null;
  readonly author?: string | null;
  readonly off: readonly string[];
  readonly keep: readonly string[];
  readonly choices: Readonly<Record<string, number>>;
}

export const EMPTY_FORM: ImportForm = { text: '', isRead: false, isHtmlText: false, off: [], keep: [], choices: {} };
