import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { QuestionFormResponse, QuestionResponse } from '../../../shared/contracts/intake';
import { messagesFor } from '../intake/messages';
import { wayBack } from '../intake/way-back';
import type { Outcome } from '../services/intake';
import { service } from '../services/service';
import { localeIn, validateFormQuery, validateSubmission } from '../validation/intake';

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
    if (!ctx.is('application/json', FORM))
      return failure(ctx, 415, 'UnsupportedMediaTypeError', 'Send JSON, or a form');
    const { body } = ctx.request as unknown as { body: unknown };
    // As it was read: what a request says of its length is that of what may be packed.
    if (Buffer.byteLength(JSON.stringify(body)) > MOST_BYTES)
      return failure(ctx, 413, 'PayloadTooLargeError', 'This is too long for a question: 16 KB are taken');
    const locale = await localeIn(strapi, body);
    const back = ctx.is(FORM) ? wayBack(strapi, body) : null;
    const intake = service(strapi, 'intake');
    // Looked at first: where nothing is taken, nobody gets anything read.
    const take = async (): Promise<Outcome> =>
      intake.isOn() ? intake.take(validateSubmission(strapi, body, locale), locale, ctx.ip) : { code: 'closed' };
    if (!back) return say(ctx, await take(), locale);

    back.searchParams.set('question', await codeOf(take));
    ctx.redirect(back.href);
    ctx.status = 303;
    return undefined;
  },
});

/** What a form is told in the address. The browser has looked at its fields: which of them is wrong, hardly anybody asks. */
async function codeOf(take: () => Promise<Outcome>): Promise<Outcome['code'] | 'invalid'> {
  try {
    return (await take()).code;
  } catch (error) {
    if (error instanceof errors.ValidationError) return 'invalid';
    throw error;
  }
}

function say(ctx: Context, outcome: Outcome, locale: string): undefined {
  const { code } = outcome;
  const messages = messagesFor(locale);
  switch (code) {
    case 'received':
      ctx.status = 202;
      ctx.body = { data: { received: true }, meta: {} } satisfies QuestionResponse;
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

function failure(ctx: Context, status: number, name: string, message: string): undefined {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details: {} } };
}
