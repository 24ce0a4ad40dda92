import type { Core } from '@strapi/types';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** What a mail server says of a fault names the address; it goes into the log, so only its number is kept. */
export class NotSent extends Error {
  constructor(cause: unknown) {
    const { responseCode, code, name = 'unknown fault' } = (cause ?? {}) as Readonly<Record<string, string>>;
    super(`An e-mail could not be sent: ${responseCode ?? code ?? name}`);
  }
}

/**
 * Sends it by the provider that the application has set for Strapi's e-mail plugin.
 *
 * @throws {NotSent}
 */
export async function sendMail(strapi: Core.Strapi, mail: Mail): Promise<void> {
  try {
    await strapi.plugin('email').service<{ send(mail: Mail): Promise<unknown> }>('email').send(mail);
  } catch (error) {
    throw new NotSent(error);
  }
}
