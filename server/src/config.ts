import type { CheckSettings } from '../../shared/checked-types';
import { isCron } from './cron';
import { DIGEST, type DigestSettings, validateDigest } from './digest/settings';
import { READER_QUESTIONS, type ReaderQuestionSettings, validateReaderQuestions } from './intake/settings';
import { PUBLIC_ACCESS, type PublicAccess } from '../../shared/contracts/content';
import { type PurgeSettings, validatePurge } from './purge/settings';
import { type SiteSettings, validateSite } from './site/settings';

/** Settings of the plugin in `config/plugins`. */
export interface NewsroomConfig {
  /** What the Public role may read, granted once, when the plugin starts for the first time. */
  readonly publicAccess: PublicAccess;
  /** Types of the application whose entries are checked: `{ 'api::page.page': true }`. The plugin's own are. */
  readonly check: CheckSettings;
  readonly site: SiteSettings;
  /** Languages that stand in for a missing one after the site's default, where a request asks for it. */
  readonly fallbackLocales: readonly string[];
  /** How many seconds a CDN that knows `CDN-Cache-Control` may keep an answer; 0: it isn't told. */
  readonly cdn: { readonly maxAge: number };
  /** Who is called when readers see something else: a CDN, or whatever keeps pages. */
  readonly purge: PurgeSettings;
  /** Questions that readers send in. */
  readonly readerQuestions: ReaderQuestionSettings;
  /** How many reads of Strapi's own routes and searches an address may make in a minute; 0: as many as it likes. */
  readonly rates: { readonly readsPerMinute: number };
  /** With `shadowCRUD` Strapi's GraphQL plugin makes its own queries of our public types too. */
  readonly graphql: { readonly shadowCRUD: boolean };
  /** What is due for review, by e-mail. */
  readonly digest: DigestSettings;
  readonly scan: {
    /** When all entries are checked, as cron writes it (`10 4 * * *`: daily, ten past four, in the server's time); false: only when somebody asks for it. */
    readonly cron: string | false;
  };
  readonly freshness: {
    /** The same, when published pages are looked at for what the days have made old. */
    readonly cron: string | false;
  };
}

export const config = {
  default: (): NewsroomConfig => ({
    publicAccess: 'all',
    check: {},
    site: {},
    fallbackLocales: [],
    cdn: { maxAge: 0 },
    purge: {},
    readerQuestions: READER_QUESTIONS,
    rates: { readsPerMinute: 120 },
    graphql: { shadowCRUD: false },
    digest: DIGEST,
    scan: { cron: '10 4 * * *' },
    freshness: { cron: '10 3 * * *' },
  }),
  validator({
    publicAccess,
    scan,
    freshness,
    site,
    fallbackLocales,
    cdn,
    purge,
    readerQuestions,
    rates,
    graphql,
    digest,
  }: Partial<NewsroomConfig>): void {
    if (publicAccess !== undefined && !PUBLIC_ACCESS.includes(publicAccess))
      throw new Error(`publicAccess is “${String(publicAccess)}”; it can be ${PUBLIC_ACCESS.join(', ')}`);
    for (const [name, cron] of [
      ['scan', scan?.cron],
      ['freshness', freshness?.cron],
    ] as const)
      if (cron !== undefined && cron !== false && !isCron(cron))
        throw new Error(`${name}.cron is “${String(cron)}”; it can be false, or a time such as 10 4 * * *`);
    if (fallbackLocales !== undefined && !isListOfTexts(fallbackLocales))
      throw new Error(
        `fallbackLocales is ${JSON.stringify(fallbackLocales)}; it is a list of codes such as ['en', 'fr']`,
      );
    if (cdn?.maxAge !== undefined && !isCount(cdn.maxAge))
      throw new Error(`cdn.maxAge is “${String(cdn.maxAge)}”; it is a whole number of seconds, 0 or more`);
    if (rates?.readsPerMinute !== undefined && !isCount(rates.readsPerMinute))
      throw new Error(`rates.readsPerMinute is “${String(rates.readsPerMinute)}”; it is a whole number, 0 or more`);
    if (graphql?.shadowCRUD !== undefined && typeof graphql.shadowCRUD !== 'boolean')
      throw new Error(`graphql.shadowCRUD is “${String(graphql.shadowCRUD)}”; it is true or false`);
    if (readerQuestions !== undefined) validateReaderQuestions(readerQuestions);
    if (digest !== undefined) validateDigest(digest);
    if (purge !== undefined) validatePurge(purge);
    if (site !== undefined) validateSite(site);
  },
};

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const isListOfTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
