import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { LIST_TAG } from '../content/tags';
import { answer, cacheable } from './answer';
import type { Ready } from './ready';

/** Those who read feeds and sitemaps come by every few minutes and need not ask each time. */
const FRESH = 'max-age=300';

/** Answers with a file for the whole site, which any change of an article may change. */
export function sendFile(strapi: Core.Strapi, ctx: Context, type: string, { body, revision }: Ready): void {
  cacheable(strapi, ctx, () => [LIST_TAG], FRESH);
  ctx.set('Content-Type', type);
  answer(strapi, ctx, body, revision);
}

/** Says which settings the answer would need. @param settings - null: it is not set. */
export function notSet(ctx: Context, settings: Readonly<Record<string, string | null>>): unknown {
  const missing = Object.keys(settings).filter((name) => settings[name] === null);
  return ctx.serviceUnavailable(
    `The answer names the website, which nobody has told yet: set ${missing.join(' and ')} of the plugin newsroom in config/plugins`,
  );
}
