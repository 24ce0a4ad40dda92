import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';
import { NewsroomError } from 'strapi-plugin-newsroom/client';
import { PAGE_HEADERS } from './policy';

export const onRequest: MiddlewareHandler = async (context, next) => {
  const response = await next().catch((error: unknown) => {
    // An address that the CMS can't read, such as one with half a cursor, is no page of ours.
    if (error instanceof NewsroomError && error.status === 400) return context.rewrite('/404');
    throw error;
  });
  for (const [name, value] of Object.entries(PAGE_HEADERS))
    if (!response.headers.has(name)) response.headers.set(name, value);
  return mayBeKept(response) ? revalidated(context.request, response) : response;
};

const mayBeKept = ({ status, headers }: Response): boolean =>
  status === 200 && !headers.has('ETag') && headers.get('Cache-Control') !== 'no-store';

/** Whoever has this very page already gets no body. */
async function revalidated({ headers: asked }: Request, { headers, body }: Response): Promise<Response> {
  const page = await new Response(body).text();
  const tag = `W/"${createHash('sha256').update(page).digest('base64url')}"`;
  headers.set('ETag', tag);
  return asked.get('If-None-Match') === tag
    ? new Response(null, { status: 304, headers })
    : new Response(page, { headers });
}
