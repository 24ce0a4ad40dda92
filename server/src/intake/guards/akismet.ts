import type { Core } from '@strapi/types';
import type { AkismetSettings } from '../settings';
import type { Guard } from './guard';

const SERVICE = 'https://rest.akismet.com/1.1/comment-check';
/** Nobody waits longer for being taken for spam. */
const TIMEOUT_MS = 3_000;

/**
 * Asks Akismet. It is told the question, the name, the address of the connection and the browser; the e-mail address never leaves
 * the newsroom. See akismet.com/developers.
 *
 * @param site - Address of the website, by which Akismet knows it.
 */
export const akismet = (strapi: Core.Strapi, { key, url = SERVICE }: AkismetSettings, site: string): Guard => ({
  async isSpam({ submission: { question, name }, locale, address, userAgent }) {
    const body = new URLSearchParams({
      api_key: key,
      blog: site,
      user_ip: address,
      user_agent: userAgent,
      blog_lang: locale,
      blog_charset: 'UTF-8',
      comment_type: 'contact-form',
      comment_content: question,
      ...(name !== null && { comment_author: name }),
    });
    try {
      const response = await strapi.fetch(url, {
        method: 'POST',
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const said = (await response.text()).trim();
      if (said === 'true' || said === 'false') return said === 'true';
      const help = response.headers.get('X-akismet-debug-help') ?? `it answers ${response.status}`;
      throw new Error(help);
    } catch (error) {
      strapi.log.warn('[newsroom] Akismet could not say whether a question is spam: it was taken for none', error);
      return false;
    }
  },
});
