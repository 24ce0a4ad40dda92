import { z } from '@strapi/utils';

export interface Consent {
  /** Is kept with each question: to be raised with the words. */
  readonly version: string;
  /** By language, as Markdown. */
  readonly text: Readonly<Record<string, string>>;
}

/** In days; false: for good. */
export interface Retention {
  /** Of questions that were taken for spam, since they were last changed. */
  readonly spam: number | false;
  /** Of declined questions, since then. */
  readonly declined: number | false;
  /** Of e-mail addresses, since the question was sent. */
  readonly email: number | false;
}

export interface AkismetSettings {
  readonly key: string;
  /** Of a service that answers as Akismet does. */
  readonly url?: string;
}

/** In `config.readerQuestions`. */
export interface ReaderQuestionSettings {
  /** Whether readers can send questions in. */
  readonly intake: boolean;
  /** What readers agree to where it is not {@link CONSENT}. */
  readonly consent?: Consent;
  /** Whether browsers have to solve something before a question counts as one. */
  readonly altcha: boolean;
  readonly akismet?: AkismetSettings;
  /** Whether who gives an e-mail address is told, once, when the answer is published. */
  readonly tellAskers: boolean;
  readonly retention: Retention;
  /** What makes a question spam, wherever it stands in it. */
  readonly blockedWords: readonly string[];
}

/** No default of the settings: Strapi would mix its languages with those of a site, under the version of the site. */
export const CONSENT: Consent = {
  version: '1',
  text: {
    en: 'My question may be published with the name and place that I have given. My e-mail address is not published.',
    de: 'Meine Frage darf mit dem angegebenen Namen und Ort veröffentlicht werden. Meine E-Mail-Adresse wird nicht veröffentlicht.',
    fr: 'Ma question peut être publiée avec le nom et le lieu indiqués. Mon adresse e-mail n’est pas publiée.',
    es: 'Mi pregunta puede publicarse con el nombre y el lugar indicados. Mi correo electrónico no se publica.',
    uk: 'Моє запитання можна опублікувати із зазначеними ім’ям і місцем. Моя електронна адреса не публікується.',
  },
};

export const READER_QUESTIONS: ReaderQuestionSettings = {
  intake: false,
  altcha: false,
  tellAskers: false,
  retention: { spam: 30, declined: 180, email: 180 },
  blockedWords: [],
};

const days = z
  .union([z.literal(false), z.int().min(1).max(36_500)], 'it is a whole number of days, or false')
  .optional();

const settings = z.strictObject({
  intake: z.boolean('it is true or false').optional(),
  consent: z
    .strictObject({
      version: z.string().regex(/^\S{1,40}$/, 'it is a name without blanks, such as 2026-11'),
      text: z.record(z.string(), z.string().regex(/\S/, 'it is what readers agree to')),
    })
    .optional(),
  altcha: z.boolean('it is true or false').optional(),
  akismet: z
    .strictObject({
      key: z.string().regex(/^\S{8,80}$/, 'it is the key of your account'),
      url: z
        .url({ protocol: /^https?$/, error: 'it is an address such as https://rest.akismet.com/1.1/comment-check' })
        .optional(),
    })
    .optional(),
  tellAskers: z.boolean('it is true or false').optional(),
  retention: z.strictObject({ spam: days, declined: days, email: days }).optional(),
  blockedWords: z.array(z.string().regex(/\S{2}/, 'it is a word of two letters or more')).optional(),
});

/** @throws {Error} that names the setting that is wrong, and says what it can be. */
export function validateReaderQuestions(given: unknown): void {
  const [issue] = settings.safeParse(given).error?.issues ?? [];
  if (issue) throw new Error(`${['readerQuestions', ...issue.path].join('.')}: ${issue.message}`);
}
