import { z } from '@strapi/utils';
import { LIMITS, PRIVACY_ACTIONS } from '../../../../shared/contracts/intake';
import { documentId, locale } from './basics';

const most = z.object({ max: z.int() });

export const questionFormResponse = z.object({
  data: z.object({
    open: z.boolean().meta({ description: 'Whether questions are taken, of the article where one is named.' }),
    ticket: z.string().nullable().meta({ description: 'Is sent along; good once, from three seconds to a day on.' }),
    challenge: z
      .object({ parameters: z.record(z.string(), z.unknown()), signature: z.string() })
      .nullable()
      .meta({ description: 'For the widget of ALTCHA; null where that is off.' }),
    consent: z.object({ version: z.string(), textHtml: z.string() }).meta({ description: 'What readers agree to.' }),
    tellsByEmail: z
      .boolean()
      .meta({ description: 'Whether who gives an e-mail address gets one, once the answer is published.' }),
    limits: z.object({ question: z.object({ min: z.int(), max: z.int() }), name: most, place: most, email: most }),
  }),
  meta: z.record(z.string(), z.never()),
});

const { question, name, place, email } = LIMITS;
const short = ({ max }: { readonly max: number }) => z.string().max(max).nullable().optional();

export const questionRequest = z.object({
  data: z.object({
    question: z.string().min(question.min).max(question.max),
    name: short(name),
    place: short(place),
    email: short(email).meta({ description: 'Never leaves the newsroom.' }),
    article: documentId.nullable().optional(),
    locale: locale.optional(),
    consent: z.object({ publish: z.boolean(), version: z.string() }),
    ticket: z.string(),
    altcha: z.string().max(4000).optional().meta({ description: 'What the widget of ALTCHA has solved.' }),
    website: z.string().optional().meta({ description: 'Nobody sees this field, and nobody fills it in.' }),
  }),
  returnTo: z
    .string()
    .optional()
    .meta({ description: 'Of a form: a page of the site to go on to; it gets `?question=` with what came of it.' }),
});

export const questionResponse = z.object({
  data: z.object({
    received: z.literal(true),
    token: z.string().meta({ description: 'For its sender alone: opens `/reader-question-privacy`.' }),
  }),
  meta: z.record(z.string(), z.never()),
});

const action = z.enum(PRIVACY_ACTIONS);

export const privacyRequest = z.object({
  token: z.string().max(100),
  action,
  locale: locale.optional(),
  returnTo: z
    .string()
    .optional()
    .meta({ description: 'Of a form: a page of the site to go on to; it gets `?privacy=` with what was done.' }),
});

const text = z.string().nullable();

export const exportedQuestion = z.object({
  question: z.string(),
  name: text,
  place: text,
  hasEmail: z.boolean().meta({ description: 'The address itself never leaves the newsroom.' }),
  consent: z.object({ publish: z.boolean(), version: z.string(), at: z.iso.datetime() }).nullable(),
  locale: z.string(),
  receivedAt: z.iso.datetime(),
  published: z
    .object({ question: z.string(), name: text, place: text, answer: text })
    .nullable()
    .meta({ description: 'What readers see of it; null: nothing.' }),
});

export const privacyResponse = z.object({
  data: z.object({ action, question: exportedQuestion.nullable().meta({ description: 'Of an export.' }) }),
  meta: z.record(z.string(), z.never()),
});
