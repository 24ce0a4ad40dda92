/** In `config.purge`. */
export interface PurgeSettings {
  /** Where the call goes. */
  readonly url?: string;
  /** Signs it. */
  readonly secret?: string;
}

const SHORTEST = 16;

/** @throws {Error} that names the setting that is wrong, and says what it can be. */
export function validatePurge({ url, secret }: PurgeSettings): void {
  if (url !== undefined && !(typeof url === 'string' && /^https?:\/\//.test(url) && URL.canParse(url)))
    throw new Error(`purge.url is “${String(url)}”; it is an address such as https://www.example.org/api/purge`);
  if (url !== undefined && !(typeof secret === 'string' && secret.length >= SHORTEST))
    throw new Error(`purge.secret signs the calls to purge.url; it is a text of ${SHORTEST} characters or more`);
}
