import { type ArticlePage, newsroom } from 'strapi-plugin-newsroom/client';
import { CMS_URL } from './site';

/** Everything the site shows comes through this. */
export const api = newsroom({ url: CMS_URL });

/** An article as it stands in the newsroom; without a date until it is published. */
export type Draft = Omit<ArticlePage, 'publishedAt'> & { publishedAt: string | null };

interface Preview {
  data: Draft;
  meta: { preview: { expiresAt: string } };
}

const REFUSED = [400, 401, 403, 404];

/** The draft that a token of Strapi's Preview button opens; null when the token is wrong or has run out. */
export async function preview(token: string): Promise<Preview | null> {
  // What can't stand in a header is no token.
  if (!/^[\x21-\x7e]+$/.test(token)) return null;
  const response = await fetch(`${CMS_URL}/api/newsroom/preview`, { headers: { 'X-Newsroom-Preview': token } });
  if (REFUSED.includes(response.status)) return null;
  if (!response.ok) throw new Error(`The preview answers ${response.status}`);
  return (await response.json()) as Preview;
}
