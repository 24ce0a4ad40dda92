import { createHash, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

const DAY_MS = 24 * 60 * 60 * 1000;

let salt = randomBytes(16);
let saltedOn = 0;

/** Names an address for a day without keeping it: nobody can tell the address from it, or know it again tomorrow. */
export function addressKey(address: string, now = Date.now()): string {
  const today = Math.floor(now / DAY_MS);
  if (today !== saltedOn) {
    salt = randomBytes(16);
    saltedOn = today;
  }
  return hashedAddress(address, salt);
}

/** Without the salt nobody can tell the address from it. */
export const hashedAddress = (address: string, salted: Buffer | string): string =>
  createHash('sha256').update(salted).update(household(address)).digest('base64url').slice(0, 22);

/** Who has one IPv6 address has 2^64 of them: they count as one. */
function household(address: string): string {
  const [, ipv4] = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address) ?? [];
  if (ipv4) return ipv4;
  if (!isIPv6(address)) return address;
  // `URL` writes the address in its one short form.
  const [head = '', tail] = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1).split('::');
  const groups = (text: string): string[] => (text ? text.split(':') : []);
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  return [...groups(head), ...Array<string>(zeros).fill('0'), ...groups(tail ?? '')].slice(0, 4).join(':');
}
