import type { Failure } from '../shared/contracts/content';
import { NewsroomError } from './error';
import type { FetchOptions, NewsroomOptions } from './options';

export type Ask = <Body>(path: string, query: object, options: FetchOptions) => Promise<Body>;

/** One request. @throws NewsroomError for every answer that is none. */
export function asker({ url, token, fetch: send = (...given) => fetch(...given) }: NewsroomOptions): Ask {
  const base = `${url.replace(/\/+$/, '')}/api/newsroom/`;

  return async <Body>(path: string, query: object, options: FetchOptions) => {
    const address = `${base}${path}${search(query)}`;
    const headers = new Headers(options.headers);
    if (token) headers.set('Authorization', `Bearer ${token}`);
    const response = await send(address, { ...options, headers });
    const body = (await response.json().catch(nothingWhenNoJson)) as Body | Partial<Failure> | null;
    if (response.ok && body) return body as Body;
    const error = (body as Partial<Failure> | null)?.error;
    // What stands before Strapi has errors of its own.
    if (typeof error?.name === 'string')
      throw new NewsroomError(response.status, error.name, error.message, error.details);
    const message = `${address} answers ${response.status} without saying why: is this the address of Strapi?`;
    throw new NewsroomError(response.status, 'HttpError', message);
  };
}

/** A connection that breaks is told as it is. */
function nothingWhenNoJson(error: unknown): null {
  // By name: frameworks bring a fetch of another realm.
  if ((error as Error | null)?.name === 'SyntaxError') return null;
  throw error;
}

/** `?a=1&b=c,d`, or nothing. */
function search(query: object): string {
  const asked = Object.entries(query).filter(
    ([, value]) => ![undefined, false, ''].includes(Array.isArray(value) ? value.join() : (value as undefined)),
  );
  return asked.length ? `?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()}` : '';
}
