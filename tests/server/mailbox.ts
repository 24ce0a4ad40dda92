/** A mail server that keeps what it gets. */
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: readonly string[];
  /** As it came, with its lines joined again. */
  readonly mail: string;
}

export interface Mailbox {
  readonly received: Received[];
  /** It takes nothing from now on, or again. */
  refuse(isRefusing: boolean): void;
  /** Settings of Strapi's e-mail plugin that send to it. */
  readonly email: object;
  close(): Promise<void>;
}

export async function openMailbox(from: string): Promise<Mailbox> {
  const received: Received[] = [];
  let isRefusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _, next) =>
      next(isRefusing ? Object.assign(new Error(`No such reader ${address}`), { responseCode: 550 }) : null),
    onData: (stream, { envelope }, next) => {
      text(stream).then(
        (mail) => {
          const to = envelope.rcptTo.map(({ address }) => address);
          received.push({ to, mail: mail.replace(/=\r\n/g, '').replace(/\r\n/g, '\n') });
          next();
        },
        (error: Error) => next(error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    refuse: (refusing) => {
      isRefusing = refusing;
    },
    email: {
      config: {
        provider: 'sendmail',
        providerOptions: { devPort: port, devHost: '127.0.0.1' },
        settings: { defaultFrom: from, defaultReplyTo: from },
      },
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
