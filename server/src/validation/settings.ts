import { errors, validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { primaryLanguage } from '../../../engine';
import { type CheckSettings, validateCheckSettings } from '../../../shared/checked-types';
import { type PhraseRequest, SETTINGS_LIMITS, type SettingsRequest } from '../../../shared/contracts/settings';
import { GATE_ACTIONS, type OwnPhrase, type Settings } from '../../../shared/settings';
import { isSame, phraseKey, tidied } from '../../../shared/settings-changes';
import { typesOf } from '../checking/types';
import { service } from '../services/service';

const LIMITS = SETTINGS_LIMITS;

const isLetter = /\p{L}/gu;

const phrase = z.strictObject({
  phrase: z
    .string('A phrase is a text')
    .trim()
    .max(LIMITS.phrase, `A phrase has ${LIMITS.phrase} characters at most`)
    .refine(
      (text) => (text.match(isLetter)?.length ?? 0) >= LIMITS.shortestPhrase,
      `A phrase has ${LIMITS.shortestPhrase} letters at least`,
    ),
  language: z
    .string('A language is a code such as “en”, or null')
    .refine((code) => primaryLanguage(code) === code, 'A language is a code such as “en”, or null')
    .nullable(),
  shape: z.enum(['words', 'line'], 'A shape is “words” or “line”'),
  since: z.iso.date('A day is written as 2026-03-05').nullable(),
});

const gate = z.enum(GATE_ACTIONS, `Publishing does one of these: ${GATE_ACTIONS.join(', ')}`);

/** A record whose keys are names of a kind; a wrong one is named, and what is wrong with it said. */
const namedBy = <Value extends z.ZodType>(name: RegExp, message: string, value: Value) =>
  z.record(z.string().max(200), value).superRefine((record, context) => {
    for (const key of Object.keys(record))
      if (!name.test(key)) context.addIssue({ code: 'custom', path: [key], message });
  });

const gates = namedBy(/^(?:api|plugin)::[\w-]+\.[\w-]+$/, 'A type is called as “api::page.page” is', gate);

const settings = z.strictObject({
  // Rules that are not known here, such as another site's own, are kept and do nothing.
  rules: namedBy(
    /^[\w-]+\/[\w-]+$/,
    'A rule is called as “table/ragged-row” is',
    z.strictObject({
      severity: z
        .enum(['error', 'warning', 'info', 'off'], 'A severity is one of these: error, warning, info, off')
        .optional(),
      gate: gate.optional(),
      types: gates.optional(),
    }),
  ).refine((rules) => Object.keys(rules).length <= LIMITS.rules, `There are ${LIMITS.rules} rules at most`),
  phrases: z
    .array(phrase)
    .max(LIMITS.phrases, `There are ${LIMITS.phrases} phrases at most`)
    .superRefine((phrases, context) => {
      const known = new Set<string>();
      for (const [index, one] of phrases.entries()) {
        const key = phraseKey(one as OwnPhrase);
        if (known.has(key))
          context.addIssue({ code: 'custom', path: [index], message: `“${one.phrase}” is there twice` });
        known.add(key);
      }
    }),
  types: z
    .record(z.string().max(200), z.unknown())
    .refine((types) => Object.keys(types).length <= LIMITS.types, `There are ${LIMITS.types} types at most`),
});

const proposal = z.strictObject({ data: settings });
const request = z.strictObject({
  data: settings,
  version: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
});
const phraseRequest = z.strictObject({ phrase });

/** @throws {ValidationError} that names the line that is wrong. */
export async function validateSettingsRequest(strapi: Core.Strapi, body: unknown): Promise<SettingsRequest> {
  const { data, version } = validateZodSchema(request)(objectOr(body)) as SettingsRequest;
  return { data: await judged(strapi, data), version };
}

/** Settings that are not to be saved yet. @throws {ValidationError} As above. */
export async function validateProposal(strapi: Core.Strapi, body: unknown): Promise<Settings> {
  return judged(strapi, (validateZodSchema(proposal)(objectOr(body)) as { data: Settings }).data);
}

/** @throws {ValidationError} that says what is wrong with it. */
export const validatePhraseRequest = (body: unknown): OwnPhrase =>
  (validateZodSchema(phraseRequest)(objectOr(body)) as PhraseRequest).phrase;

/** What was saved before stands, even where its type is gone by now. */
async function judged(strapi: Core.Strapi, data: Settings): Promise<Settings> {
  const { types } = await service(strapi, 'settings').current();
  for (const [name, setting] of Object.entries(data.types)) {
    if (isSame(setting, types[name])) continue;
    const one: CheckSettings = { [name]: setting };
    try {
      validateCheckSettings(one, (known) => typesOf(strapi)[known], 'types');
    } catch (error) {
      const { message } = error as Error;
      throw new errors.ValidationError(message, {
        errors: [{ path: ['data', 'types', name], message, name: 'ValidationError' }],
      });
    }
  }
  return tidied(data);
}

const objectOr = (body: unknown): object => (typeof body === 'object' && body !== null ? body : {});
