import type { Failure } from '../shared/contracts/content';
import { NewsroomError } from './error';
import type { FetchOptions, NewsroomOptions } from './options';

export type Ask = <Body>(path: string, query: object, options: FetchOptions) => Promise<Body>;

/** One request. @throws NewsroomError for every answer but 200. */
export function asker({ url, token, fetch: send = (...given) => fetch(...given) }: NewsroomOptions): Ask {
  const base = `${url.replace(/\/+$/, '')}/api/newsroom/`;

  return async <Body>(path: string, query: object, options: FetchOptions) => {
    const address = `${base}${path}${search(query)}`;
    const headers = new Headers(options.headers);
    if (token) headers.set('Authorization', `Bearer ${token}`);
    const response = await send(address, { ...options, headers });
    const body = (await response.json().catch(() => null)) as Body | Failure | null;
    if (response.ok && body) return body as Body;
    if (body && typeof body === 'object' && 'error' in body) {
      const { name, message, details } = body.error;
      throw new NewsroomError(response.status, name, message, details);
    }
    const message = `${address} answers ${response.status} without saying why: is this the address of Strapi?`;
    throw new NewsroomError(response.status, 'HttpError', message);
  };
}

/** `?a=1&b=c,d`, or nothing. */
function search(query: object): string {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== false);
  return asked.length ? `?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()}` : '';
}
