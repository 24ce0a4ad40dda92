import { CMS_URL } from './site';

/** What is different on a page, as its policy names it. */
interface Different {
  /** Who may show the page in a frame. */
  readonly frames?: string;
  readonly scripts?: string;
  /** Where its forms may be sent. */
  readonly forms?: string;
}

/** What a page may load: pictures from wherever Strapi keeps them or an editor links to, and no script (JSON-LD is data). */
const contentSecurity = ({ frames = "'none'", scripts = "'none'", forms = "'self'" }: Different = {}): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' https: http:",
    `form-action ${forms}`,
    "base-uri 'none'",
    `frame-ancestors ${frames}`,
  ].join('; ');

const CMS_ORIGIN = new URL(CMS_URL).origin;

/** Headers of every page. It is asked about each time, as the CMS has it, so that what is published shows at once. */
export const PAGE_HEADERS = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'Content-Security-Policy': contentSecurity(),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Headers of a page with a form for questions. Its ticket is good once, so no cache may hand the page to a second reader. The
 * reader's own browser may keep it (`no-store` would forbid that): whoever goes back finds what they have written.
 */
export const ASK_HEADERS = {
  'Cache-Control': 'private, no-cache',
  // The form goes to Strapi, which leads back to this site: browsers look at both.
  'Content-Security-Policy': contentSecurity({ forms: `'self' ${CMS_ORIGIN}` }),
};

/** Headers of what is kept of a reader: its address opens it, so nobody is told of it. */
export const MY_QUESTION_HEADERS = {
  ...ASK_HEADERS,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
};

/** Headers of a draft: kept nowhere, found by nobody, its address told to nobody; the admin panel shows it in a frame. */
export const PREVIEW_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': contentSecurity({ frames: CMS_ORIGIN, scripts: "'self'" }),
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
};
