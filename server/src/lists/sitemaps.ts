import type { Core } from '@strapi/types';
import type { Card } from '../../../shared/contracts/content';
import { digest } from '../content/digest';
import { defaultLocale, localesOf } from '../documents/context';
import type { NewsEntry, SitemapEntry } from '../feeds/types';
import { type Listed, inMonth, revisionOfMonth } from '../published/in-month';
import { service } from '../services/service';

/** What search engines take in one file. */
const MOST_NEWS = 1000;
const MOST_ARTICLES = 50_000;
const NEWS_MS = 48 * 60 * 60 * 1000;

/** Articles first published within the last two days. */
export async function newsEntries(strapi: Core.Strapi, language: string): Promise<NewsEntry[]> {
  const from = new Date(Date.now() - NEWS_MS).toISOString();
  const rows = await service(strapi, 'published').list({ language, from }, ['card'], { limit: MOST_NEWS });
  return rows.flatMap(({ card }) => {
    const { url, title, publishedAt } = JSON.parse(card) as Card;
    return url === null ? [] : [{ url, title, publishedAt }];
  });
}

/** Articles first published in a month (`2026-11`), with the other languages they are in. */
export async function sitemapEntries(strapi: Core.Strapi, language: string, month: string): Promise<SitemapEntry[]> {
  const codes = await codesOf(strapi);
  const rows = await inMonth(strapi, { language, month, limit: MOST_ARTICLES }, codes);
  const xDefault = await defaultLocale(strapi);
  const languagesOf = new Map<string, SitemapEntry['languages'][number][]>();
  for (const row of sortedBy(rows, [language, ...codes])) {
    const languages = languagesOf.get(row.entry) ?? [];
    languages.push({ code: row.language, url: row.url });
    languagesOf.set(row.entry, languages);
  }

  return rows
    .filter((row) => row.language === language)
    .map(({ entry, url, changedAt }) => {
      const languages = languagesOf.get(entry) ?? [];
      const byDefault = languages.find(({ code }) => code === xDefault);
      const all = byDefault ? [...languages, { code: 'x-default', url: byDefault.url }] : languages;
      return { url, updatedAt: changedAt, languages: languages.length > 1 ? all : [] };
    });
}

/** Names the state of these entries, for much less than they cost. */
export const sitemapRevision = async (strapi: Core.Strapi, language: string, month: string): Promise<string> =>
  digest(
    [
      await revisionOfMonth(strapi, { language, month, limit: MOST_ARTICLES }, await codesOf(strapi)),
      await defaultLocale(strapi),
    ].join(' '),
  );

const codesOf = async (strapi: Core.Strapi): Promise<string[]> =>
  (await localesOf(strapi).find()).map(({ code }) => code);

const sortedBy = (rows: readonly Listed[], languages: readonly string[]): Listed[] =>
  [...new Set(languages)].flatMap((code) => rows.filter((row) => row.language === code));
