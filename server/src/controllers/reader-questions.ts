import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { PrivacyResponse, QuestionFormResponse, QuestionResponse } from '../../../shared/contracts/intake';
import { messagesFor } from '../intake/messages';
import { wayBack } from '../intake/way-back';
import type { Outcome } from '../services/intake';
import { service } from '../services/service';
import { localeIn, validateFormQuery, validatePrivacy, validateSubmission } from '../validation/intake';

const FORM = 'application/x-www-form-urlencoded';
const MOST_BYTES = 16 * 1024;

export const readerQuestion = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /reader-question-form` */
  async form(ctx: Context) {
    const { locale, article } = await validateFormQuery(strapi, ctx.query);
    ctx.set('Cache-Control', 'no-store');
    const data = await service(strapi, 'intake').form(locale, article);
    ctx.body = { data, meta: {} } satisfies QuestionFormResponse;
  },

  /** `POST /reader-questions`. A form without a script is led back to the site, whatever comes of it. */
  async submit(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    if (!ctx.is('application/json', FORM)) return unsupported(ctx);
    const { body } = ctx.request as unknown as { body: unknown };
    // As it was read: what a request says of its length is that of what may be packed.
    if (Buffer.byteLength(JSON.stringify(body)) > MOST_BYTES)
      return failure(ctx, 413, 'PayloadTooLargeError', 'This is too long for a question: 16 KB are taken');
    const locale = await localeIn(strapi, body);
    const back = ctx.is(FORM) ? wayBack(strapi, body) : null;
    const intake = service(strapi, 'intake');
    // Looked at first: where nothing is taken, nobody gets anything read.
    const take = async (): Promise<Outcome> => {
      if (!intake.isOn()) return { code: 'closed' };
      const submission = validateSubmission(strapi, body, locale);
      return intake.take({ submission, locale, address: ctx.ip, userAgent: ctx.get('User-Agent').slice(0, 400) });
    };
    if (!back) return say(ctx, await take(), locale);

    const { code, token } = await ofForm(take);
    return lead(ctx, back, { question: code, ...(token !== undefined && { token }) });
  },

  /** `POST /reader-question-privacy`: for whoever has sent a question, by the token of the answer. */
  async privacy(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    if (!ctx.is('application/json', FORM)) return unsupported(ctx);
    const { body } = ctx.request as unknown as { body: unknown };
    const { token, action, locale } = await validatePrivacy(strapi, body);
    const done = await service(strapi, 'privacy').byToken(token, action);
    const back = ctx.is(FORM) && action !== 'export' ? wayBack(strapi, body) : null;
    if (back) return lead(ctx, back, { privacy: done ? action : 'unknown' });
    if (!done) throw new errors.NotFoundError(messagesFor(locale).unknown);
    ctx.body = { data: done, meta: {} } satisfies PrivacyResponse;
    return undefined;
  },
});

/** What a form is told in the address. The browser has looked at its fields: which of them is wrong, hardly anybody asks. */
async function ofForm(take: () => Promise<Outcome>): Promise<{ code: Outcome['code'] | 'invalid'; token?: string }> {
  try {
    const outcome = await take();
    return outcome.code === 'received' ? outcome : { code: outcome.code };
  } catch (error) {
    if (error instanceof errors.ValidationError) return { code: 'invalid' };
    throw error;
  }
}

/** Leads a form back to the site, and says in the address what came of it. */
function lead(ctx: Context, back: URL, said: Readonly<Record<string, string>>): undefined {
  for (const [name, value] of Object.entries(said)) back.searchParams.set(name, value);
  ctx.redirect(back.href);
  ctx.status = 303;
}

function say(ctx: Context, outcome: Outcome, locale: string): undefined {
  const { code } = outcome;
  const messages = messagesFor(locale);
  switch (code) {
    case 'received':
      ctx.status = 202;
      ctx.body = { data: { received: true, token: outcome.token }, meta: {} } satisfies QuestionResponse;
      return undefined;
    case 'often': {
      const seconds = Math.ceil(outcome.waitMs / 1000);
      ctx.set('Retry-After', String(seconds));
      ctx.append('Access-Control-Expose-Headers', 'Retry-After');
      throw new errors.RateLimitError(messages.often(Math.ceil(seconds / 60)));
    }
    case 'closed':
      throw new errors.PolicyError(messages.closed, { policy: 'newsroom.intake' });
    default: {
      const message = messages[code];
      const fault = { path: ['data', 'ticket'], message, name: 'ValidationError' };
      throw new errors.ValidationError(message, { errors: [fault] });
    }
  }
}

const unsupported = (ctx: Context): undefined => failure(ctx, 415, 'UnsupportedMediaTypeError', 'Send JSON, or a form');

function failure(ctx: Context, status: number, name: string, message: string): undefined {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details: {} } };
}
