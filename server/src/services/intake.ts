import type { Core } from '@strapi/types';
import type { NewsroomConfig } from '../config';
import { LIMITS, type QuestionChallenge, type QuestionFormResponse } from '../../../shared/contracts/intake';
import { ARTICLE_UID, PLUGIN_ID, READER_QUESTION_UID } from '../../../shared/uids';
import { primaryLanguage } from '../../../engine';
import {
  DAY_MS,
  type Sent,
  countSent,
  crossOut,
  forgetOld,
  notKept,
  senderOf,
  wordsKey,
  writeDown,
} from '../intake/ledger';
import { waitFor } from '../intake/limits';
import { guardsOf } from '../intake/guards';
import type { Asked, Guard } from '../intake/guards/guard';
import type { MessageCode } from '../intake/messages';
import { newToken, receiptOf } from '../intake/receipt';
import { applyRetention } from '../intake/retention';
import { CONSENT } from '../intake/settings';
import type { Submission } from '../intake/submission';
import { readTicket, ticketFor } from '../intake/ticket';
import { createRenderContext } from '../render/context';
import { partHtml } from '../render/parts';
import { secretsOf } from '../signed';
import { mediaUrlOf, siteIn } from '../site/site';
import { service } from './service';

/** The same words from so many senders are no question any more. */
const MOST_REPEATS = 3;
/** So much spam of a day is kept for editors to look through. */
const MOST_SPAM = 200;

/** What became of a question, as its sender learns it: of spam they learn nothing. */
export type Outcome =
  | { readonly code: 'received'; readonly token: string }
  | { readonly code: Extract<MessageCode, 'early' | 'expired' | 'used' | 'closed'> }
  | { readonly code: 'often'; readonly waitMs: number };

/** What a database says of a fault may hold the question and who has asked; it goes into the log. */
class NotKept extends Error {
  constructor(cause: unknown) {
    const { code, name = 'unknown fault' } = (cause ?? {}) as { code?: string; name?: string };
    super(`A reader’s question could not be kept: ${code ?? name}`);
  }
}

async function isSpamTo(guards: readonly Guard[], asked: Asked): Promise<boolean> {
  for (const guard of guards) if (await guard.isSpam(asked)) return true;
  return false;
}

async function challengeFor(guards: readonly Guard[], ticket: string): Promise<QuestionChallenge | null> {
  for (const guard of guards) if (guard.challenge) return guard.challenge(ticket);
  return null;
}

export type IntakeService = ReturnType<typeof createIntakeService>;

/** Questions that readers send in. Nothing of it is public before an editor publishes it. */
export const createIntakeService = ({ strapi }: { strapi: Core.Strapi }) => {
  const settings = strapi.config.get<NewsroomConfig['readerQuestions']>(`plugin::${PLUGIN_ID}.readerQuestions`);
  const consent = settings.consent ?? CONSENT;
  const guards = guardsOf(strapi, settings);

  return {
    /** What a form needs, for a question about an article or in general. */
    async form(locale: string, article: string | null): Promise<QuestionFormResponse['data']> {
      const open = await isOpen(locale, article);
      const { version, text } = consent;
      const markdown = text[locale] ?? text[primaryLanguage(locale) ?? ''] ?? text.en ?? Object.values(text)[0] ?? '';
      const context = createRenderContext({ locale, site: siteIn(strapi, locale), mediaUrl: mediaUrlOf(strapi) });
      const ticket = open ? ticketFor(Date.now(), secretsOf(strapi)) : null;
      return {
        open,
        ticket,
        challenge: ticket === null ? null : await challengeFor(guards, ticket),
        consent: { version, textHtml: partHtml(markdown, 'consent', context) },
        tellsByEmail: service(strapi, 'askers').isOn(),
        limits: LIMITS,
      };
    },

    /** Whether questions are taken at all. */
    isOn: (): boolean => settings.intake,

    /** The version of what readers agree to now. */
    version: (): string => consent.version,

    /** Takes a question. */
    async take(asked: Asked): Promise<Outcome> {
      const { submission, locale, address } = asked;
      const now = Date.now();
      if (!(await isOpen(locale, submission.article))) return { code: 'closed' };
      const ticket = readTicket(submission.ticket, now, secretsOf(strapi));
      if ('fault' in ticket) return { code: ticket.fault };
      const received = { code: 'received', token: newToken() } as const;
      if (submission.website !== '') return received;

      const sender = await senderOf(strapi, address, now);
      const place = { sender, article: submission.article ?? '' };
      if ((await countSent(strapi, { since: 0 }, { ticket: ticket.number })) > 0) return { code: 'used' };
      let waitMs = await waitFor(strapi, place, now);
      if (waitMs > 0) return { code: 'often', waitMs };

      const isSpam = await isSpamTo(guards, asked);
      const sent = { ...place, ticket: ticket.number, words: wordsKey(submission.question), isSpam, sentAt: now };
      const id = await writeDown(strapi, sent);
      if (id === null) return { code: 'used' };
      // What came at the same moment had not been written down before: asked again, each knows its place among them.
      waitMs = await waitFor(strapi, place, now, id);
      if (waitMs > 0) {
        await crossOut(strapi, id);
        return { code: 'often', waitMs };
      }
      if (!(await isWorthKeeping(sent, id))) {
        await notKept(strapi, id);
        return received;
      }
      try {
        await keep(submission, locale, { isSpam, receipt: receiptOf(received.token), now });
      } catch (error) {
        await crossOut(strapi, id);
        throw new NotKept(error);
      }
      return received;
    },

    /** Forgets who sent something once a day has passed, and what was sent once nobody needs it. */
    async forget(): Promise<void> {
      await forgetOld(strapi, Date.now());
      await applyRetention(strapi, settings.retention);
    },
  };

  async function isOpen(locale: string, article: string | null): Promise<boolean> {
    if (!settings.intake || article === null) return settings.intake;
    const where = { documentId: article, locale, publishedAt: { $notNull: true }, acceptsQuestions: true };
    return (await strapi.db.query(ARTICLE_UID).count({ where })) > 0;
  }

  /** Not what its sender has sent already, nor what many send, nor more spam than anybody looks through. */
  async function isWorthKeeping({ sender, words, isSpam, sentAt }: Sent, id: number): Promise<boolean> {
    const before = { since: sentAt - DAY_MS, id };
    if ((await countSent(strapi, before, { sender, words })) > 0) return false;
    if ((await countSent(strapi, before, { words, isSpam })) >= MOST_REPEATS) return false;
    return !isSpam || (await countSent(strapi, before, { isSpam })) < MOST_SPAM;
  }

  async function keep(
    submission: Submission,
    locale: string,
    { isSpam, receipt, now }: { isSpam: boolean; receipt: string; now: number },
  ): Promise<void> {
    const { question, name, place, email, article, consent } = submission;
    const data = {
      question,
      askedBy: name,
      place,
      email,
      receipt,
      article,
      consent: { ...consent, at: new Date(now).toISOString() },
      state: isSpam ? 'spam' : 'received',
    };
    await strapi.documents(READER_QUESTION_UID as never).create({ data, locale } as never);
  }
};
