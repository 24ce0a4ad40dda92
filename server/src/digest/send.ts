import type { Core } from '@strapi/types';
import { shorten } from '../../../engine';
import { type ReviewPeriod, spansFrom } from '../../../shared/reviews';
import { FACT_BOX_UID, PLUGIN_ID } from '../../../shared/uids';
import { todayOf } from '../desk/reviews';
import { wordsOf } from '../facts/claim';
import { sendMail } from '../mail';
import { languagesOf } from '../site/languages';
import { siteIn } from '../site/site';
import { type DueFact, letterAbout } from './letter';
import type { DigestSettings } from './settings';

/** Named in a letter, of each period. */
const MOST_NAMED = 50;
const TITLE_LENGTH = 120;

/** Writes to those whom the settings name what is overdue or due within a week, if anything is; of several servers one does. */
export async function sendDigest(strapi: Core.Strapi, now = new Date()): Promise<void> {
  const [overdue, week] = [await dueIn(strapi, 'overdue', now), await dueIn(strapi, 'week', now)];
  const counts = { overdue: overdue.count, week: week.count };
  if (counts.overdue + counts.week === 0 || !(await isFirst(strapi, now))) return;
  const { main: locale } = await languagesOf(strapi);
  const [site, url] = [siteIn(strapi, locale).name, `${adminOf(strapi)}/plugins/${PLUGIN_ID}/desk?tab=reviews`];
  const letter = letterAbout({ locale, overdue: overdue.named, week: week.named, counts, url, site });
  const { to } = strapi.plugin(PLUGIN_ID).config<DigestSettings>('digest');
  for (const address of to)
    await sendMail(strapi, { to: address, ...letter }).catch((error: unknown) =>
      strapi.log.error('[newsroom] The digest of what is due for review did not go out to all', error),
    );
}

interface BoxRow {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string | null;
  readonly body: string | null;
  readonly reviewBy: string;
}

async function dueIn(
  strapi: Core.Strapi,
  period: ReviewPeriod,
  now: Date,
): Promise<{ readonly count: number; readonly named: readonly DueFact[] }> {
  const { from, before } = spansFrom(todayOf(now))[period];
  const where = { publishedAt: null, reviewBy: { ...(from && { $gte: from }), ...(before && { $lt: before }) } };
  const boxes = strapi.db.query(FACT_BOX_UID);
  const rows = (await boxes.findMany({
    select: ['documentId', 'locale', 'title', 'body', 'reviewBy'],
    where,
    orderBy: [{ reviewBy: 'asc' }, { id: 'asc' }],
    limit: MOST_NAMED,
  })) as BoxRow[];
  const named = rows.map(({ documentId, locale, title, body, reviewBy }) => ({
    title: shorten(title?.trim() || wordsOf({ title: null, body }) || documentId, TITLE_LENGTH),
    reviewBy,
    locale,
    url: `${adminOf(strapi)}/content-manager/collection-types/${FACT_BOX_UID}/${documentId}?${new URLSearchParams({ 'plugins[i18n][locale]': locale }).toString()}`,
  }));
  return { count: await boxes.count({ where }), named };
}

const adminOf = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('admin.absoluteUrl', '/admin').replace(/\/$/, '');

const SENT_KEY = 'digestSentAt';
/** Clocks of several servers differ by less, and nobody wants a letter more often. */
const SAME_TIME_MS = 600_000;

/** Makes the mark that the first to write changes, while no server writes yet. */
export async function prepareDigest(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID });
  if ((await store.get({ key: SENT_KEY })) === null) await store.set({ key: SENT_KEY, value: NEVER });
}

const NEVER = new Date(0).toISOString();

/** By one conditional update. */
async function isFirst(strapi: Core.Strapi, now: Date): Promise<boolean> {
  const last = (await strapi.store({ type: 'plugin', name: PLUGIN_ID }).get({ key: SENT_KEY })) as string;
  if (now.getTime() - Date.parse(last) < SAME_TIME_MS) return false;
  const { count } = await strapi.db.query('strapi::core-store').updateMany({
    where: { key: `plugin_${PLUGIN_ID}_${SENT_KEY}`, value: JSON.stringify(last) },
    data: { value: JSON.stringify(now.toISOString()) },
  });
  return count > 0;
}
