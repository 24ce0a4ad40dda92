import { z } from '@strapi/utils';

/** In `config.readerQuestions`. */
export interface ReaderQuestionSettings {
  /** Whether readers can send questions in. */
  readonly intake: boolean;
  /** What readers agree to, by language, as Markdown. Its version is kept with each question: raise it with the words. */
  readonly consent: { readonly version: string; readonly text: Readonly<Record<string, string>> };
  /** What makes a question spam, wherever it stands in it. */
  readonly blockedWords: readonly string[];
}

export const READER_QUESTIONS: ReaderQuestionSettings = {
  intake: false,
  consent: {
    version: '1',
    text: {
      en: 'My question may be published with the name and place that I have given. My e-mail address is not published.',
      de: 'Meine Frage darf mit dem angegebenen Namen und Ort veröffentlicht werden. Meine E-Mail-Adresse wird nicht veröffentlicht.',
      fr: 'Ma question peut être publiée avec le nom et le lieu indiqués. Mon adresse e-mail n’est pas publiée.',
      es: 'Mi pregunta puede publicarse con el nombre y el lugar indicados. Mi correo electrónico no se publica.',
      uk: 'Моє запитання можна опублікувати із зазначеними ім’ям і місцем. Моя електронна адреса не публікується.',
    },
  },
  blockedWords: [],
};

const settings = z.strictObject({
  intake: z.boolean('it is true or false').optional(),
  consent: z
    .strictObject({
      version: z.string().regex(/^\S{1,40}$/, 'it is a name without blanks, such as 2026-11'),
      text: z.record(z.string(), z.string().regex(/\S/, 'it is what readers agree to')),
    })
    .optional(),
  blockedWords: z.array(z.string().regex(/\S{2}/, 'it is a word of two letters or more')).optional(),
});

/** @throws {Error} that names the setting that is wrong, and says what it can be. */
export function validateReaderQuestions(given: unknown): void {
  const [issue] = settings.safeParse(given).error?.issues ?? [];
  if (issue) throw new Error(`${['readerQuestions', ...issue.path].join('.')}: ${issue.message}`);
}
