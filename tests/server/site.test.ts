import { config } from '../../server/src/config';
import { siteOf } from '../../server/src/site/site';

const entry = { documentId: 'k0', slug: 'night-train', section: 'transport' };
const SITE = {
  name: 'The Velmar Example',
  url: 'https://www.example.org/',
  locales: { de: { url: 'https://www.example.org/de', paths: { author: '/autoren/{slug}' } } },
};

describe('addresses of the site', () => {
  it.each([
    ['article', 'en', 'https://www.example.org/articles/night-train'],
    ['section', 'en', 'https://www.example.org/night-train'],
    ['author', 'en', 'https://www.example.org/authors/night-train'],
    ['tag', 'en', 'https://www.example.org/tags/night-train'],
    ['article', 'de', 'https://www.example.org/de/articles/night-train'],
    ['author', 'de', 'https://www.example.org/de/autoren/night-train'],
  ] as const)('of %s in %s', (place, locale, url) => {
    expect(siteOf(SITE, locale).urlOf(place, entry)).toBe(url);
  });

  it.each([
    ['/{locale}/{section}/{slug}', 'https://a.example/en/transport/night-train'],
    ['/story/{documentId}', 'https://a.example/story/k0'],
  ])('follow the path %s', (article, url) => {
    expect(siteOf({ url: 'https://a.example', paths: { article } }, 'en').urlOf('article', entry)).toBe(url);
  });

  it('have no hole where an article has no section, and no letter that an address cannot have', () => {
    const site = siteOf({ url: 'https://a.example', paths: { article: '/{section}/{slug}' } }, 'en');

    expect(site.urlOf('article', { ...entry, slug: 'ä b', section: null })).toBe('https://a.example/%C3%A4%20b');
  });

  it.each([
    ['en', '/articles/night-train'],
    ['de', '/de/articles/night-train'],
  ])('have a path in %s', (locale, path) => {
    expect(siteOf(SITE, locale).pathOf('article', entry)).toBe(path);
  });

  it.each([
    ['/articles/{slug}', '/articles/a-1', { slug: 'a-1', section: '' }],
    ['/articles/{slug}', '/articles/a/b', null],
    ['/articles/{slug}', '/authors/a', null],
    ['/articles/{slug}', '/articles/a b', null],
    ['/{section}/{slug}', '/rail/a', { slug: 'a', section: 'rail' }],
    ['/{section}/{slug}', '/a', { slug: 'a', section: '' }],
    ['/{locale}/{section}/{slug}.html', '/en/rail/a.html', { slug: 'a', section: 'rail' }],
    ['/{section}/{section}-{slug}', '/rail/rail-a', { slug: 'a', section: 'rail' }],
    ['/статті/{slug}', '/статті/a', { slug: 'a', section: '' }],
    ['/story/{documentId}', '/story/a', null],
  ])('of %s tell what stands at %s', (article, path, place) => {
    expect(siteOf({ paths: { article } }, 'en').articleAt(path)).toEqual(place);
  });

  it('are null without an address of the site, but for their path', () => {
    const site = siteOf({ name: 'The Velmar Example' }, 'en');

    expect([site.home, site.urlOf('article', entry)]).toEqual([null, null]);
    expect(site.pathOf('article', entry)).toBe('/articles/night-train');
    expect(site.absolute('/a')).toBe('/a');
  });

  it.each([
    ['/a?b#c', 'https://www.example.org/a?b#c'],
    ['a', 'https://www.example.org/de/a'],
    ['//b.example/x', 'https://b.example/x'],
    ['https://b.example', 'https://b.example'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['#why-now', '#why-now'],
  ])('make %s absolute', (href, absolute) => {
    expect(siteOf(SITE, 'de').absolute(href)).toBe(absolute);
  });
});

describe('the setting site', () => {
  const logo = 'https://www.example.org/logo.png';

  it.each([{}, SITE, { ...SITE, logo }, { paths: { article: '/{locale}/{section}/{slug}', tag: '/t/{documentId}' } }])(
    'can be %j',
    (site) => {
      expect(() => config.validator({ site })).not.toThrow();
    },
  );

  const address = 'it is an address such as https://www.example.org, without ? and #';
  it.each([
    [{ url: 'www.example.org' }, `site.url is “www.example.org”; ${address}`],
    [{ url: 'https://a.example/?x' }, `site.url is “https://a.example/?x”; ${address}`],
    [{ logo: '/logo.png' }, `site.logo is “/logo.png”; ${address}`],
    [{ faqMarkup: 'table' }, 'site.faqMarkup is “table”; it can be dl or details'],
    [{ name: ' ' }, 'site.name is “ ”; it is a name of at least one letter'],
    [{ locales: { de: { url: 'ftp://a' } } }, `site.locales.de.url is “ftp://a”; ${address}`],
    [{ adress: 'x' }, 'site has no adress'],
    [{ paths: { page: '/x' } }, 'site.paths has no page'],
    [
      { paths: { section: '/{section}/{slug}' } },
      'site.paths.section is “/{section}/{slug}”; it begins with a slash, has {slug} or {documentId} in it, and can have {slug}, {documentId}, {locale}',
    ],
    [
      { paths: { preview: '/preview' } },
      'site.paths.preview is “/preview”; it begins with a slash and has {token} in it, as in /preview?token={token}',
    ],
    [{ paths: { article: 'a/{slug}' } }, /^site\.paths\.article is “a\/\{slug\}”/],
    [{ paths: { article: '/articles' } }, /^site\.paths\.article is “\/articles”/],
  ])('cannot be %j', (site, message) => {
    expect(() => config.validator({ site } as never)).toThrow(message);
  });
});

describe('other settings of the content API', () => {
  it.each([
    [{ fallbackLocales: 'en' }, "fallbackLocales is \"en\"; it is a list of codes such as ['en', 'fr']"],
    [{ cdn: { maxAge: -1 } }, 'cdn.maxAge is “-1”; it is a whole number of seconds, 0 or more'],
    [{ purge: { url: 'example.org' } }, 'purge.url is “example.org”; it is an address such as https://'],
    [{ purge: { url: 'http://10.0.0.4/purge' } }, 'purge.secret signs the calls to purge.url; it is a text of 16'],
    [{ purge: { url: 'http://10.0.0.4/purge', secret: 'short' } }, 'purge.secret signs the calls'],
  ])('cannot be %j', (wrong, message) => {
    expect(() => config.validator(wrong as never)).toThrow(message);
  });
});
