import type { APIRoute } from 'astro';
import { CMS_URL } from './site';

const KEPT = ['Content-Type', 'Cache-Control', 'ETag', 'Retry-After'];

/**
 * Serves a file of the CMS at the same name of this site: feeds, and sitemaps, which may only list pages of the host they
 * are on. Visitors who have it already get a 304, as the CMS says.
 */
export const passOn: APIRoute = async ({ request, url }) => {
  const known = request.headers.get('If-None-Match');
  const answer = await fetch(`${CMS_URL}/api/newsroom${url.pathname}${url.search}`, {
    headers: known === null ? {} : { 'If-None-Match': known },
  });
  const headers = new Headers();
  for (const name of KEPT) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { status: answer.status, headers });
};
