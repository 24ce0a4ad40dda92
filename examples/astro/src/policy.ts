import { CMS_URL } from './site';

/**
 * What a page may load: no script at all (JSON-LD is data), pictures from wherever Strapi keeps them or an editor links to.
 *
 * @param frames - Who may show the page in a frame.
 * @param forms - Where its forms may be sent, apart from this site.
 */
const contentSecurity = (frames: string, forms = ''): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' https: http:",
    `form-action 'self' ${forms}`.trim(),
    "base-uri 'none'",
    `frame-ancestors ${frames}`,
  ].join('; ');

const CMS_ORIGIN = new URL(CMS_URL).origin;

/** Headers of every page. It is asked about each time, as the CMS has it, so that what is published shows at once. */
export const PAGE_HEADERS = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'Content-Security-Policy': contentSecurity("'none'"),
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
  'Content-Security-Policy': contentSecurity("'none'", CMS_ORIGIN),
};

/** Headers of a draft: kept nowhere, found by nobody, its address told to nobody; the admin panel shows it in a frame. */
export const PREVIEW_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': contentSecurity(CMS_ORIGIN),
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
};
