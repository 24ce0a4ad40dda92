import { z } from '@strapi/utils';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { QuestionChallenge } from '../../../../shared/contracts/intake';
import { keyFor } from '../../signed';
import { ticketDigest } from '../ticket';
import type { Guard } from './guard';

/** A second or two of one core of a reader's device, and a millisecond of ours. */
const WORK = { algorithm: 'PBKDF2/SHA-256', cost: 1_000 };
const COUNTER = { least: 1_000, most: 4_000 };

const solved = z.object({
  challenge: z.object({ parameters: z.looseObject({ data: z.object({ ticket: z.string() }) }), signature: z.string() }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
});

/** The reader's browser proves that it has worked: who sends a thousand questions pays a thousand times. See altcha.org. */
export const altcha = (secrets: readonly string[]): Guard => {
  const keys = secrets.map((secret) => keyFor('altcha', secret).toString('base64url'));
  return {
    async challenge(ticket) {
      return (await createChallenge({
        ...WORK,
        counter: randomInt(COUNTER.most, COUNTER.least),
        // One solution for one ticket, and a ticket is good once.
        data: { ticket: ticketDigest(ticket) },
        deriveKey,
        hmacSignatureSecret: keys[0] ?? '',
      })) as unknown as QuestionChallenge;
    },

    async isSpam({ submission: { altcha: sent, ticket } }) {
      const { data: payload } = solved.safeParse(parsed(sent));
      if (payload?.challenge.parameters.data.ticket !== ticketDigest(ticket)) return true;
      const given = payload as unknown as Pick<Parameters<typeof verifySolution>[0], 'challenge' | 'solution'>;
      for (const hmacSignatureSecret of keys)
        if ((await verifySolution({ ...given, deriveKey, hmacSignatureSecret })).verified) return false;
      return true;
    },
  };
};

/** As the widget of ALTCHA sends it: JSON, in letters that a form can have. */
function parsed(sent: string): unknown {
  try {
    return JSON.parse(Buffer.from(sent, 'base64').toString());
  } catch {
    return null;
  }
}
