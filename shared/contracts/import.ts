import type { Hints } from '../../engine';

/** The import route: `POST /newsroom/import` (admin). The server reads the page again, so the browser's drafts are never trusted. */
export const IMPORT_LIMITS = {
  /**
   * UTF-16 units of pasted text. Real pages are under 20 KB. Strapi takes no request body over 1 MB, and a unit may
   * weigh three bytes; a longer text would be refused before anyone could say why.
   */
  text: 250_000,
  title: 300,
  slug: 200,
} as const;

/** An entry that exists, one to be made by this name, or none. */
export type Choice = { readonly documentId: string } | { readonly name: string } | null;

export interface ImportRequest {
  /** Plain text, or the Markdown that a web page was turned into; then with its hints. */
  readonly text: string;
  /** By line: what the mark-up of a web page said of it. The server reads the text again with them. */
  readonly hints?: Hints;
  readonly locale?: string;
  /** Repairs switched off and removed texts kept, by id. */
  readonly off: readonly string[];
  readonly keep: readonly string[];
  /** Which option of a repair to apply, by its id; the first when left out. */
  readonly choices?: Readonly<Record<string, number>>;
  readonly title: string | null;
  readonly slug: string | null;
  readonly section: Choice;
  readonly author: Choice;
}

/** Made by the import, or (`reused`) found from an earlier one and used again. */
export interface ImportedEntry {
  readonly uid: string;
  readonly documentId: string;
  readonly name: string;
  readonly reused: boolean;
}

export interface ImportResponse {
  readonly data: {
    readonly article: ImportedEntry & { readonly slug: string | null; readonly locale: string };
    readonly parts: readonly ImportedEntry[];
  };
}

/** `POST /newsroom/import/plan`: what the drafts would meet. Nothing is written. */
export interface ImportPlanRequest {
  readonly locale?: string;
  readonly title: string | null;
  readonly slug: string | null;
  readonly section: string | null;
  readonly author: string | null;
  readonly text: string;
}

export interface ImportPlanResponse {
  readonly data: {
    /** A free slug; differs from the wish when that is taken. */
    readonly slug: string | null;
    readonly slugTakenBy: { readonly title: string | null; readonly state: 'draft' | 'published' } | null;
    readonly section: { readonly documentId: string; readonly name: string } | null;
    readonly author: { readonly documentId: string; readonly name: string } | null;
    /** An article made earlier from the same source: in the asked language if there is one, else in another. */
    readonly importedBefore: {
      readonly documentId: string;
      readonly title: string | null;
      readonly locale: string;
    } | null;
    readonly locales: readonly { readonly code: string; readonly name: string; readonly isDefault: boolean }[];
    readonly sections: readonly { readonly documentId: string; readonly name: string }[];
    readonly authors: readonly { readonly documentId: string; readonly name: string }[];
  };
}
