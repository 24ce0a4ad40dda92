import { CMS_URL } from './site';

/**
 * What a page may load: no script at all (JSON-LD is data), pictures from wherever Strapi keeps them or an editor links to.
 *
 * @param frames - Who may show the page in a frame.
 */
const contentSecurity = (frames: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' https: http:",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frames}`,
  ].join('; ');

/** Headers of every page. It is asked about each time, as the CMS has it, so that what is published shows at once. */
export const PAGE_HEADERS = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'Content-Security-Policy': contentSecurity("'none'"),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Headers of a draft: kept nowhere, found by nobody, its address told to nobody; the admin panel shows it in a frame. */
export const PREVIEW_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': contentSecurity(new URL(CMS_URL).origin),
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
};
