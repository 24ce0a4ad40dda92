import type { List } from '../shared/contracts/content';

/**
 * All pages of a list, one after the other:
 * `for await (const { data } of pages((cursor) => api.articleCards({ section: 'transport', cursor })))`.
 */
export async function* pages<T>(ask: (cursor?: string) => Promise<List<T>>): AsyncGenerator<List<T>, void, undefined> {
  let next: string | null | undefined;
  do {
    const page: List<T> = await ask(next ?? undefined);
    yield page;
    next = page.meta.next;
  } while (next);
}
