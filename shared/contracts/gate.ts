/** `error.details` of a refused publish (HTTP 400, `ValidationError`). */
import type { Finding } from '../../engine';

export interface RefusalDetails {
  /** For Strapi's form: each message is printed under its field. An empty path is the whole page. */
  readonly errors: readonly { readonly path: readonly string[]; readonly message: string; readonly name: string }[];
  /** Errors of the entry itself, in the order of the text. Every language that was to be published. */
  readonly findings: readonly Finding[];
  /** Parts that would have gone out with it and have errors of their own. */
  readonly parts: readonly {
    readonly uid: string;
    readonly documentId: string;
    readonly locale: string;
    readonly title: string;
    readonly messages: readonly string[];
    readonly findings: readonly Finding[];
  }[];
}
