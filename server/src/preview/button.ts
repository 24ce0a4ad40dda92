import type { Core } from '@strapi/types';
import { extendMiddlewareConfiguration } from '@strapi/utils';
import { ARTICLE_UID, PLUGIN_ID } from '../../../shared/uids';
import { service } from '../services/service';
import type { SiteSettings } from '../site/settings';

type Handler = (uid: string, params: object) => unknown;

interface PreviewConfig {
  readonly enabled?: boolean;
  readonly config?: { readonly handler?: Handler; readonly allowedOrigins?: readonly string[] };
}

/**
 * Lets Strapi's Preview button lead to `site.paths.preview`, where that is set. Previews that the application has set up
 * stay, of articles as well.
 */
export function offerPreview(strapi: Core.Strapi): void {
  const origins = previewOrigins(strapi.config.get<SiteSettings>(`plugin::${PLUGIN_ID}.site`));
  const set = strapi.config.get<PreviewConfig | undefined>('admin.preview');
  if (origins.length === 0 || set?.enabled === false) return;

  const theirs = set?.config?.handler;
  const handler: Handler = async (uid, params) =>
    (await theirs?.(uid, params)) ?? (uid === ARTICLE_UID ? service(strapi, 'preview').url(uid, params) : null);
  strapi.config.set('admin.preview', { ...set, enabled: true, config: { ...set?.config, handler } });
  // The admin panel shows the site within itself.
  const directives = { 'frame-src': origins };
  const security = { name: 'strapi::security', config: { contentSecurityPolicy: { directives } } };
  strapi.config.set('middlewares', extendMiddlewareConfiguration(strapi.config.get('middlewares'), security));
}

const previewOrigins = ({ url, paths, locales }: SiteSettings): string[] => [
  ...new Set(
    [{ url, paths }, ...Object.values(locales ?? {})].flatMap((own) => {
      const base = own.url ?? url;
      return base !== undefined && (own.paths?.preview ?? paths?.preview) !== undefined ? new URL(base).origin : [];
    }),
  ),
];
