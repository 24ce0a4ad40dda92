import { digest } from '../content/digest';

/** An answer as it is sent. */
export interface Ready {
  readonly body: Buffer;
  /** Names its state; its ETag. */
  readonly revision: string;
}

export function ready(text: string): Ready {
  const body = Buffer.from(text);
  return { body, revision: digest(body) };
}

/** A list whose entries are JSON already. */
export const listJson = ({ data, meta }: { readonly data: readonly string[]; readonly meta: object }): string =>
  `{"data":[${data.join()}],"meta":${JSON.stringify(meta)}}`;
