import type { Core } from '@strapi/types';
import { PLUGIN_ID } from '../../../shared/uids';

const KEY = 'tagAuthority';

/**
 * What the ids of feeds begin with (RFC 4151): the host and the year in which one was first asked for. Kept, so that readers
 * are not shown everything anew when the site moves to another address.
 *
 * @param home - The site's front page.
 */
export async function tagAuthority(strapi: Core.Strapi, home: string): Promise<string> {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID });
  const kept = (await store.get({ key: KEY })) as string | null;
  if (kept) return kept;
  const authority = `tag:${new URL(home).hostname},${new Date().getUTCFullYear()}`;
  await store.set({ key: KEY, value: authority });
  return authority;
}
