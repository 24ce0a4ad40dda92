import { subDays } from 'date-fns';
import type { Core } from '@strapi/types';
import type { Card } from '../../../shared/contracts/content';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { sendMail } from '../mail';
import { findRow } from '../published/find';
import { usesOf } from '../published/uses';
import { parseMarkdown } from '../render/markdown';
import { textOf } from '../render/plain';
import { service } from '../services/service';
import { siteIn } from '../site/site';
import { letterAbout } from './letter';

interface Answered {
  readonly documentId: string;
  readonly locale: string;
  readonly question: string | null;
  readonly answer: string | null;
  readonly email: string;
}

/** Where it is switched on, nobody is written to about what was answered long ago; what can't be sent is tried as long. */
const LATELY_DAYS = 3;
const MOST_AT_ONCE = 100;

/** Writes to those whose questions are answered and published, and who have not been told. */
export async function tellAskers(strapi: Core.Strapi): Promise<void> {
  const answered = (await strapi.db.query(READER_QUESTION_UID).findMany({
    select: ['documentId', 'locale', 'question', 'answer', 'email'],
    where: {
      publishedAt: { $gte: subDays(new Date(), LATELY_DAYS) },
      state: 'answered',
      email: { $notNull: true },
      toldAt: null,
    },
    orderBy: { id: 'asc' },
    limit: MOST_AT_ONCE,
  })) as Answered[];
  for (const question of answered) await tell(strapi, question);
}

async function tell(strapi: Core.Strapi, question: Answered): Promise<void> {
  const { documentId, locale, email } = question;
  const mark = (from: object, toldAt: Date | null): Promise<{ count: number }> =>
    strapi.db.query(READER_QUESTION_UID).updateMany({ where: { documentId, locale, ...from }, data: { toldAt } });
  // Who marks it sends it: several servers may be at it.
  const now = new Date();
  if ((await mark({ toldAt: null }, now)).count === 0) return;
  try {
    const url = await pageOf(strapi, documentId, locale);
    const site = siteIn(strapi, locale).name;
    const [asked, answer] = [question.question ?? '', textOf(parseMarkdown(question.answer ?? ''))];
    await sendMail(strapi, { to: email, ...letterAbout({ locale, question: asked, answer, url, site }) });
  } catch (error) {
    await mark({}, null);
    strapi.log.error(`[newsroom] Who asked “${documentId}” was not told of the answer; it is tried again`, error);
  }
}

/** Address of the newest page that shows it. */
async function pageOf(strapi: Core.Strapi, documentId: string, language: string): Promise<string | null> {
  await service(strapi, 'published').settled();
  const [use] = await usesOf(strapi, language, [documentId], 1);
  const row = use && (await findRow(strapi, { entry: use.entry, language }, ['card']));
  return row ? (JSON.parse(row.card) as Card).url : null;
}
