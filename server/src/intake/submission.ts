import { z } from '@strapi/utils';
import { LIMITS } from '../../../shared/contracts/intake';
import { messagesFor } from './messages';
import { inOneLine, lengthOf, readable } from './text';

/** A question as it is kept, sound but not yet taken. */
export interface Submission {
  readonly question: string;
  readonly name: string | null;
  readonly place: string | null;
  readonly email: string | null;
  readonly article: string | null;
  readonly consent: { readonly publish: boolean; readonly version: string };
  readonly ticket: string;
  /** What the reader's browser has solved; empty where it was not asked to. */
  readonly altcha: string;
  /** What no person can have filled in. */
  readonly website: string;
}

/** What is taken off a text, and characters of several units, make no sound one longer than this. */
const ROOM = 4;

/** Forms send texts only; a box that is not ticked is not sent. */
const tick = z
  .union([z.boolean(), z.enum(['true', 'false', 'on'])])
  .default(false)
  .transform((value) => value === true || value === 'true' || value === 'on');

/** What is sent to `POST /reader-questions`, with messages in the reader's language. */
export function submissionSchema(locale: string, version: string) {
  const say = messagesFor(locale);
  const short = ({ max }: { readonly max: number }) =>
    z
      .string()
      .max(ROOM * max, say.long(max))
      .transform(inOneLine)
      .refine((text) => lengthOf(text) <= max, say.long(max))
      .nullish()
      .transform((text) => text || null);
  const { question, name, place, email } = LIMITS;
  const data = z.strictObject({
    question: z
      .string(say.short(question.min))
      .max(ROOM * question.max, say.long(question.max))
      .transform(readable)
      .refine((text) => lengthOf(text) >= question.min, say.short(question.min))
      .refine((text) => lengthOf(text) <= question.max, say.long(question.max)),
    name: short(name),
    place: short(place),
    email: short(email).refine((text) => text === null || z.email().safeParse(text).success, say.email),
    article: z
      .string()
      .regex(/^[a-z0-9]{0,40}$/, 'a documentId is made of small letters and digits')
      .nullish()
      .transform((text) => text || null),
    locale: z.string().optional(),
    consent: z.strictObject({ publish: tick, version: z.literal(version, say.consent) }, say.consent),
    ticket: z.string(say.expired).max(400, say.expired),
    altcha: z.string().max(4000).default(''),
    website: z.string().max(2000).default(''),
  });
  return z.strictObject({ data, returnTo: z.string().max(2000).optional() });
}
