/** What a website writes against the built package; it compiles, or the package's types are broken. */
import { type ArticlePage, type Card, NewsroomError, isBlock, newsroom, pages } from 'strapi-plugin-newsroom/client';

const api = newsroom({ url: 'https://cms.example.org' });

export async function page(slug: string): Promise<string> {
  const { data, redirect } = await api.article(slug, { locale: 'de', signal: AbortSignal.timeout(1000) });
  if (redirect) return redirect.url ?? redirect.slug;
  if (!data) return '';
  const tables = data.blocks.flatMap((block) => (isBlock(block, 'newsroom.table') ? block.grid.rows : []));
  return [data.title, data.html, ...tables.flat()].join('\n');
}

export async function titles(): Promise<Pick<ArticlePage, 'title' | 'url'>[]> {
  const found: Card[] = [];
  for await (const { data } of pages((cursor) => api.articleCards({ section: 'transport', cursor })))
    found.push(...data);
  const { data } = await api.article('x', { fields: ['title', 'url'] });
  // @ts-expect-error It was not asked for.
  void data?.html;
  return data ? [data] : found;
}

export const sayWhy = (error: unknown): string =>
  error instanceof NewsroomError ? `${error.status}: ${error.message}` : '';

// @ts-expect-error There is no such parameter.
void api.articleCards({ colour: 'red' });
