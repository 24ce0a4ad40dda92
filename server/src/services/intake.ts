import type { Core } from '@strapi/types';
import type { NewsroomConfig } from '../config';
import { LIMITS, type QuestionFormResponse } from '../../../shared/contracts/intake';
import { ARTICLE_UID, PLUGIN_ID, READER_QUESTION_UID } from '../../../shared/uids';
import { primaryLanguage } from '../../../engine';
import { DAY_MS, MINUTE_MS, countSent, crossOut, forgetOld, senderOf, wordsKey, writeDown } from '../intake/ledger';
import { waitFor } from '../intake/limits';
import type { MessageCode } from '../intake/messages';
import { suspicionsOf } from '../intake/spam';
import type { Submission } from '../intake/submission';
import { readTicket, ticketFor } from '../intake/ticket';
import { createRenderContext } from '../render/context';
import { partHtml } from '../render/parts';
import { secretsOf } from '../signed';
import { mediaUrlOf, siteIn } from '../site/site';

/** The same words from so many senders are no question any more. */
const MOST_REPEATS = 3;
/** So much spam of a day is kept for editors to look through. */
const MOST_SPAM = 200;
const FORGET_EVERY_MS = 10 * MINUTE_MS;

/** What became of a question, as its sender learns it: of spam they learn nothing. */
export type Outcome =
  | { readonly code: 'received' }
  | { readonly code: Extract<MessageCode, 'early' | 'expired' | 'used' | 'closed'> }
  | { readonly code: 'often'; readonly waitMs: number };

export type IntakeService = ReturnType<typeof createIntakeService>;

/** Questions that readers send in. Nothing of it is public before an editor publishes it. */
export const createIntakeService = ({ strapi }: { strapi: Core.Strapi }) => {
  const settings = strapi.config.get<NewsroomConfig['readerQuestions']>(`plugin::${PLUGIN_ID}.readerQuestions`);
  let forgottenAt = 0;

  return {
    /** What a form needs, for a question about an article or in general. */
    async form(locale: string, article: string | null): Promise<QuestionFormResponse['data']> {
      const open = await isOpen(locale, article);
      const { version, text } = settings.consent;
      const markdown = text[locale] ?? text[primaryLanguage(locale) ?? ''] ?? text.en ?? Object.values(text)[0] ?? '';
      const context = createRenderContext({ locale, site: siteIn(strapi, locale), mediaUrl: mediaUrlOf(strapi) });
      return {
        open,
        ticket: open ? ticketFor(Date.now(), secretsOf(strapi)) : null,
        consent: { version, textHtml: partHtml(markdown, 'consent', context) },
        limits: LIMITS,
      };
    },

    /** The version of what readers agree to now. */
    version: (): string => settings.consent.version,

    /** Takes a question, from the address of whoever sends it. */
    async take(submission: Submission, locale: string, address: string): Promise<Outcome> {
      const now = Date.now();
      if (!(await isOpen(locale, submission.article))) return { code: 'closed' };
      const ticket = readTicket(submission.ticket, now, secretsOf(strapi));
      if ('fault' in ticket) return { code: ticket.fault };
      if (submission.website !== '') return { code: 'received' };

      await forgetNowAndThen(now);
      const sender = await senderOf(strapi, address, now);
      const place = { sender, article: submission.article ?? '' };
      const waitMs = await waitFor(strapi, place, now);
      if (waitMs > 0) return { code: 'often', waitMs };

      const words = wordsKey(submission.question);
      const suspicions = suspicionsOf(submission, settings);
      const isSpam = suspicions.length > 0;
      const isKept = await isWorthKeeping({ sender, words, isSpam }, now);
      const sent = { ...place, ticket: ticket.number, words, isSpam: isSpam || !isKept, sentAt: now };
      if (!(await writeDown(strapi, sent))) return { code: 'used' };
      if (!isKept) return { code: 'received' };
      try {
        await keep(submission, locale, isSpam, now);
      } catch (error) {
        await crossOut(strapi, ticket.number);
        throw error;
      }
      return { code: 'received' };
    },
  };

  async function isOpen(locale: string, article: string | null): Promise<boolean> {
    if (!settings.intake || article === null) return settings.intake;
    const where = { documentId: article, locale, publishedAt: { $notNull: true }, acceptsQuestions: true };
    return (await strapi.db.query(ARTICLE_UID).count({ where })) > 0;
  }

  /** Not what its sender has sent already, nor what many send, nor more spam than anybody looks through. */
  async function isWorthKeeping(
    { sender, words, isSpam }: { sender: string; words: string; isSpam: boolean },
    now: number,
  ): Promise<boolean> {
    const since = now - DAY_MS;
    if ((await countSent(strapi, since, { sender, words })) > 0) return false;
    if ((await countSent(strapi, since, { words, isSpam })) >= MOST_REPEATS) return false;
    return !isSpam || (await countSent(strapi, since, { isSpam })) < MOST_SPAM;
  }

  async function keep(submission: Submission, locale: string, isSpam: boolean, now: number): Promise<void> {
    const { question, name, place, email, article, consent } = submission;
    const data = {
      question,
      askedBy: name,
      place,
      email,
      article,
      consent: { ...consent, at: new Date(now).toISOString() },
      state: isSpam ? 'spam' : 'received',
    };
    await strapi.documents(READER_QUESTION_UID as never).create({ data, locale } as never);
  }

  async function forgetNowAndThen(now: number): Promise<void> {
    if (now - forgottenAt < FORGET_EVERY_MS) return;
    forgottenAt = now;
    await forgetOld(strapi, now);
  }
};
