/** The demo's secrets: made on the first start, kept in playground/.env, never in the repository. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './run.mjs';

const file = `${root}/playground/.env`;
const secret = () => randomBytes(24).toString('base64url');

/** A password that Strapi takes: upper and lower case, a digit, eight characters or more. */
const password = () => `Press-${randomBytes(6).toString('hex')}-A1`;

const defaults = () => ({
  APP_KEYS: `${secret()},${secret()}`,
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
  ADMIN_EMAIL: 'editor@example.com',
  ADMIN_PASSWORD: password(),
});

/** Reads playground/.env, after adding what it lacks. */
export function readSecrets() {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '# Made by `npm start`. Keep it to yourself.\n';
  const known = Object.fromEntries([...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
  const lacking = Object.entries(defaults()).filter(([name]) => !known[name]);
  if (lacking.length) {
    const head = text.endsWith('\n') ? text : `${text}\n`;
    writeFileSync(file, head + lacking.map(([name, value]) => `${name}=${value}\n`).join(''), { mode: 0o600 });
  }
  return { ...Object.fromEntries(lacking), ...known };
}
