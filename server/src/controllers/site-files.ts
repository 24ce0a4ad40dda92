import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { LIST_TAG } from '../content/tags';
import { cacheable, isKnown } from './answer';
import type { Ready } from './ready';

/** Those who read feeds and sitemaps come by every few minutes and need not ask each time. */
const FRESH = 'max-age=300';

/** Answers with a file for the whole site, which any change of an article may change. */
export const sendFile = (strapi: Core.Strapi, ctx: Context, type: string, { body, revision }: Ready): Promise<void> =>
  sendLargeFile(strapi, ctx, type, revision, () => body);

/** The same with one that is only made for who does not have its revision. */
export async function sendLargeFile(
  strapi: Core.Strapi,
  ctx: Context,
  type: string,
  revision: string,
  make: () => Promise<string> | Ready['body'],
): Promise<void> {
  cacheable(strapi, ctx, () => [LIST_TAG], FRESH);
  ctx.set('Content-Type', type);
  if (!isKnown(strapi, ctx, revision)) ctx.body = await make();
}

/** Says which settings the answer would need. @param settings - null: it is not set. */
export function notSet(ctx: Context, settings: Readonly<Record<string, string | null>>): unknown {
  const missing = Object.keys(settings).filter((name) => settings[name] === null);
  return ctx.serviceUnavailable(
    `The answer names the website, which nobody has told yet: set ${missing.join(' and ')} of the plugin newsroom in config/plugins`,
  );
}
