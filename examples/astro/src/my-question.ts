import type { APIContext } from 'astro';
import { pathOf } from './paths';
import { MY_QUESTION_HEADERS } from './policy';

const COOKIE = 'my-question';
/** As long as somebody stays who has just asked. */
const MAX_AGE = 60 * 60;

/** Takes the token of a question out of the address that Strapi has led a reader back to, and keeps it for their page. */
export function putAside({ cookies, url }: Pick<APIContext, 'cookies' | 'url'>, token: string): Response {
  const secure = url.protocol === 'https:';
  cookies.set(COOKIE, token, { path: pathOf.myQuestion(), httpOnly: true, sameSite: 'lax', secure, maxAge: MAX_AGE });
  const query = new URLSearchParams(url.search);
  query.delete('token');
  return lead(`${url.pathname}?${query.toString()}#ask`);
}

/** Where a reader finds the question they have just sent; null where there is none. */
export function takenUp({ cookies }: Pick<APIContext, 'cookies'>): Response | null {
  const token = cookies.get(COOKIE)?.value;
  if (!token) return null;
  cookies.delete(COOKIE, { path: pathOf.myQuestion() });
  return lead(pathOf.myQuestion(token));
}

const lead = (location: string): Response =>
  new Response(null, { status: 303, headers: { ...MY_QUESTION_HEADERS, Location: location } });
