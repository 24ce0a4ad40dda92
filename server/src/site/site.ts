import type { Core } from '@strapi/types';
import { PLUGIN_ID } from '../../../shared/uids';
import type { FaqMarkup, Place, SiteSettings } from './settings';

/** The website in one language. Its addresses are null until `site.url` is set. */
export interface Site {
  readonly name: string | null;
  readonly logo: string | null;
  readonly home: string | null;
  readonly faqMarkup: FaqMarkup;
  urlOf(place: Place, entry: Named): string | null;
  /** The same without the host; known before `site.url` is set. */
  pathOf(place: Place, entry: Named): string;
  /** Whether the section is part of the address of an article. */
  readonly namesSection: boolean;
  /** What a path below the site's names, where an article can stand at it by its slug. */
  articleAt(path: string): { readonly slug: string; readonly section: string } | null;
  /** Where a token shows a draft; null where the site has no page for it. */
  previewUrl(token: string): string | null;
  /** A link as it stands in a text, absolute where it was relative to the site. */
  absolute(href: string): string;
}

/** What an address is made of. */
interface Named {
  readonly documentId: string;
  readonly slug: string;
  /** Slug of an article's section. */
  readonly section?: string | null;
}

type Paths = Readonly<Record<Place, string> & { preview?: string }>;

const PATHS: Readonly<Record<Place, string>> = {
  article: '/articles/{slug}',
  section: '/{slug}',
  author: '/authors/{slug}',
  tag: '/tags/{slug}',
};

export function siteOf(settings: SiteSettings, locale: string): Site {
  const own = settings.locales?.[locale] ?? {};
  const base = (own.url ?? settings.url)?.replace(/\/+$/, '') ?? null;
  const paths: Paths = { ...PATHS, ...settings.paths, ...own.paths };
  const home = base === null ? null : `${base}/`;
  const below = (place: Place, entry: Named): string => filled(paths[place], { ...entry, locale });
  const directory = home === null ? '' : new URL(home).pathname.slice(0, -1);
  return {
    name: own.name ?? settings.name ?? null,
    logo: settings.logo ?? null,
    home,
    faqMarkup: settings.faqMarkup ?? 'dl',
    urlOf: (place, entry) => (base === null ? null : base + below(place, entry)),
    pathOf: (place, entry) => directory + below(place, entry),
    namesSection: paths.article.includes('{section}'),
    articleAt(path) {
      const { slug, section = '' } = patternOf(directory + paths.article).exec(path)?.groups ?? {};
      return slug === undefined ? null : { slug, section };
    },
    previewUrl: (token) =>
      base === null || paths.preview === undefined ? null : base + paths.preview.replaceAll('{token}', token),
    absolute: (href) => (home !== null && isRelative(href) ? new URL(href, home).href : href),
  };
}

/** The site as it is set in `config/plugins`. */
export const siteIn = (strapi: Core.Strapi, locale: string): Site =>
  siteOf(strapi.config.get<SiteSettings>(`plugin::${PLUGIN_ID}.site`), locale);

/** Goes before addresses of media that begin with a slash; without one at its end. */
export const mediaUrlOf = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('server.absoluteUrl', '').replace(/\/$/, '');

/** What is not there takes its slash with it. */
const filled = (path: string, values: Readonly<Record<string, string | null | undefined>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? '')).replace(/\/{2,}/g, '/');

/** As Strapi lets one be written, and as long as ours can be. */
const SLUG = '[\\w.~-]{1,200}';

/** Reads what has been filled. */
function patternOf(path: string): RegExp {
  const named = new Set<string>();
  const source = path.replace(/\{(\w+)\}(\/?)|[.*+?^$()|[\]\\]/g, (whole, name?: string, slash = '') => {
    if (name === undefined) return `\\${whole}`;
    const group = named.has(name) ? SLUG : `(?<${name}>${SLUG})`;
    named.add(name);
    return name === 'section' ? `(?:${group}${slash})?` : `${group}${slash}`;
  });
  return new RegExp(`^${source}$`);
}

/** Neither with a protocol nor within its own page. */
const isRelative = (href: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|#)/i.test(href) && URL.canParse(href, 'http://a');
