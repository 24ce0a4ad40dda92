import { isCron } from '../cron';

/** In `config.digest`. */
export interface DigestSettings {
  /** Who is written to; nobody when empty. */
  readonly to: readonly string[];
  /** When, as cron writes it, in the server's time. */
  readonly cron: string;
}

/** Mondays, half past six. */
export const DIGEST: DigestSettings = { to: [], cron: '30 6 * * 1' };

const MOST = 50;
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(value);

/** @throws {Error} that names the setting that is wrong, and says what it can be. */
export function validateDigest({ to, cron }: Partial<DigestSettings>): void {
  if (to !== undefined && !(Array.isArray(to) && to.length <= MOST && to.every(isAddress)))
    throw new Error(`digest.to is ${JSON.stringify(to)}; it is a list of at most ${MOST} e-mail addresses`);
  if (cron !== undefined && !isCron(cron))
    throw new Error(`digest.cron is “${String(cron)}”; it is a time such as ${DIGEST.cron}`);
}
