import type { Core } from '@strapi/types';
import { type Row, bodyOf } from '../documents/rows';
import { oldPlacesOf } from '../published/old-places';
import { sectionPart, slugPart, textsIn } from '../published/parts';
import type { Links } from '../render/page';
import { pathOnSite } from '../site/links';
import { siteIn } from '../site/site';
import { movesOf } from './moves';

/** A page with more is not written by hand; what is beyond them still leads on by redirects. */
const MOST_LINKS = 500;

/** Asks for all links of a page at once. @param shown - What stands on the page besides the article's own body. */
export async function linksOf(strapi: Core.Strapi, article: Row, shown: readonly Row[]): Promise<Links> {
  const { locale } = article;
  const site = siteIn(strapi, locale);
  const placesAt = (paths: readonly string[]) => paths.flatMap((path) => site.articleAt(path) ?? []);
  const paths = new Set(linksIn([bodyOf(article), shown]).flatMap((link) => pathOnSite(site, link) ?? []));
  const linked = placesAt([...paths]).slice(0, MOST_LINKS);
  if (linked.length === 0) return { moves: new Map(), parts: [] };

  const slugs = [...new Set(linked.map(({ slug }) => slug))];
  const places = await oldPlacesOf(strapi, locale, slugs, site.namesSection);
  const moveOf = await movesOf(strapi, locale, places);
  const moves = new Map(
    places.flatMap((place) => {
      const move = moveOf(place);
      return move?.to ? [[move.from, move.to] as const] : [];
    }),
  );
  const sections = placesAt([...paths, ...moves.values()]).map(({ section }) => section);
  return {
    moves,
    parts: [
      ...slugs.map((slug) => slugPart(locale, slug)),
      ...[...new Set(sections)].filter(Boolean).map((section) => sectionPart(locale, section)),
    ],
  };
}

/** Whatever may be a link: the page is rendered with what is known of them, so it can't be asked. */
const linksIn = (value: unknown): string[] =>
  textsIn(value)
    .flatMap((text) => text.split(/[\s()<>"'[\]*|`]+/))
    .filter((word) => word.includes('/'))
    // The end of a sentence is no part of a bare link.
    .map((word) => word.replace(/(?<![.,;:!?_])[.,;:!?_]+$/, ''));
