import type { Core } from '@strapi/types';
import type { List, RedirectEntry } from '../../../shared/contracts/content';
import { movesOf } from '../content/moves';
import { oldPlaces } from '../published/old-places';
import { instant } from '../render/shapes';
import { siteIn } from '../site/site';
import { cursorOf, placeOf } from '../validation/cursor';
import type { RedirectsQuery } from '../validation/feeds';
import { pageOf } from './page';

/** Old addresses of articles, sections and authors, and where each stands now, the one that changed last at the end. */
export async function redirects(
  strapi: Core.Strapi,
  { pageSize, cursor, ...filters }: RedirectsQuery,
): Promise<List<RedirectEntry>> {
  const { locale, since } = filters;
  const bySection = siteIn(strapi, locale).namesSection;
  const after =
    cursor === undefined ? undefined : placeIn(placeOf(cursor, filters, ['instant', 'text', 'text', 'text']));
  const places = await oldPlaces(strapi, locale, { since, after, bySection, limit: pageSize + 1 });

  const moveOf = await movesOf(strapi, locale, places);
  const { data, meta } = pageOf(places, pageSize, moveOf, ({ type, slug, section, changedAt }) =>
    cursorOf([instant(changedAt), slug, type, section ?? ''], filters),
  );
  return { data: data.filter((move) => move !== null), meta };
}

const placeIn = ([day = '', slug = '', type = '', section = '']: readonly string[]) => ({
  changedAt: new Date(day),
  slug,
  type,
  section,
});
