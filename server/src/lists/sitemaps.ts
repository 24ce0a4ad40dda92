import type { Core } from '@strapi/types';
import type { Card } from '../../../shared/contracts/content';
import { defaultLocale, localesOf } from '../documents/context';
import type { NewsEntry, SitemapEntry } from '../feeds/types';
import { findRows } from '../published/find';
import { service } from '../services/service';

/** What search engines take in one file. */
const MOST_NEWS = 1000;
const MOST_ARTICLES = 50_000;
const NEWS_MS = 48 * 60 * 60 * 1000;
/** Names in one question to the database. */
const CHUNK = 500;

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
  // Instants are compared as texts, so these are before and after every day of the month.
  const inMonth = { language, from: `${month}-01`, to: `${month}-32` };
  const rows = await findRows(strapi, inMonth, ['entry', 'changedAt', 'card'], { limit: MOST_ARTICLES });
  const others = await otherLanguages(
    strapi,
    language,
    rows.map(({ entry }) => entry),
  );
  const xDefault = await defaultLocale(strapi);

  return rows.flatMap(({ entry, changedAt, card }) => {
    const url = urlIn(card);
    if (url === null) return [];
    const languages = [{ code: language, url }, ...(others.get(entry) ?? [])];
    const byDefault = languages.find(({ code }) => code === xDefault);
    const all = byDefault ? [...languages, { code: 'x-default', url: byDefault.url }] : languages;
    return [{ url, updatedAt: changedAt, languages: languages.length > 1 ? all : [] }];
  });
}

type Languages = SitemapEntry['languages'];

async function otherLanguages(
  strapi: Core.Strapi,
  language: string,
  entries: readonly string[],
): Promise<ReadonlyMap<string, Languages>> {
  const found = new Map<string, Languages>();
  const others = (await localesOf(strapi).find()).filter(({ code }) => code !== language);
  for (const { code } of others)
    for (let start = 0; start < entries.length; start += CHUNK) {
      const among = { language: code, entries: entries.slice(start, start + CHUNK) };
      for (const { entry, card } of await findRows(strapi, among, ['entry', 'card'], { limit: CHUNK })) {
        const url = urlIn(card);
        if (url !== null) found.set(entry, [...(found.get(entry) ?? []), { code, url }]);
      }
    }
  return found;
}

const urlIn = (card: string): string | null => (JSON.parse(card) as Card).url;
