import type { Site } from './site';

/** The path that a link of a text leads to on the site, without a slash at its end; null: it leads elsewhere. */
export function pathOnSite(site: Site, href: string): string | null {
  const home = homeOf(site);
  if (!URL.canParse(href, home.href)) return null;
  const { host, pathname } = new URL(href, home.href);
  if (host !== home.host) return null;
  try {
    // Looked at once, however many slashes there are in it.
    return decodeURI(pathname).replace(/(?<!\/)\/+$/, '');
  } catch {
    // No address of ours has half a letter in it.
    return null;
  }
}

/** The site with links of texts that lead where an article stands now. @param moves - From old paths to present ones. */
export const withMoves = (site: Site, moves: ReadonlyMap<string, string>): Site => ({
  ...site,
  absolute(href) {
    const to = moves.get(pathOnSite(site, href) ?? '');
    if (to === undefined) return site.absolute(href);
    const { search, hash } = new URL(href, homeOf(site).href);
    return `${site.home === null ? '' : homeOf(site).origin}${to}${search}${hash}`;
  },
});

/** Where nobody has told the site's address, its links are those that are relative to any. */
const homeOf = ({ home }: Site): URL => new URL(home ?? 'http://site.invalid/');
