import type { Core } from '@strapi/types';
import { PLUGIN_ID } from '../../../shared/uids';
import type { SiteSettings } from '../site/settings';

/** Where a form wants to be led back to, if that is a page of the site: a link to us must lead nobody anywhere else. */
export function wayBack(strapi: Core.Strapi, body: unknown): URL | null {
  const { returnTo } = (body ?? {}) as { returnTo?: unknown };
  if (typeof returnTo !== 'string' || !URL.canParse(returnTo)) return null;
  const back = new URL(returnTo);
  const { url, locales = {} } = strapi.config.get<SiteSettings>(`plugin::${PLUGIN_ID}.site`);
  const origins = [url, ...Object.values(locales).map((own) => own.url)].flatMap((one) =>
    one === undefined ? [] : new URL(one).origin,
  );
  return origins.includes(back.origin) ? back : null;
}
