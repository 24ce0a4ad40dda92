import type { QuestionFormResponse } from 'strapi-plugin-newsroom/client';

type Limits = QuestionFormResponse['data']['limits'];

const STILL_THERE = 'Go back in your browser: what you have written is still there.';

/** What readers are told of the question that they have sent, by the code that Strapi puts into the address as `?question=`. */
const OUTCOMES: Readonly<Record<string, (limits: Limits) => string>> = {
  received: () => 'Thank you. Your question has arrived, and an editor will read it.',
  invalid: ({ question }) =>
    `Your question was not sent. It needs ${question.min} to ${question.max} characters, and an e-mail address has to be complete. ${STILL_THERE}`,
  early: () => `That was fast, so nothing was sent. Please look your question over, and send it again. ${STILL_THERE}`,
  expired: () => 'The form was open for too long, so nothing was sent. Please ask once more in the form below.',
  used: () => 'This question was sent already. For another one there is a new form below.',
  often: () => `Many questions have come in, so yours was not taken. Please try again in some minutes. ${STILL_THERE}`,
  closed: () => 'No questions are taken about this article at the moment.',
};

/** Null where nothing was sent, or somebody has made the code up. */
export const outcomeOf = (code: string | null, limits: Limits): string | null =>
  code !== null && Object.hasOwn(OUTCOMES, code) ? (OUTCOMES[code]?.(limits) ?? null) : null;
