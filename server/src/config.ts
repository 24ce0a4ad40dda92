import type { CheckSettings } from '../../shared/checked-types';
import { isCron } from './cron';
import { PUBLIC_ACCESS, type PublicAccess } from '../../shared/contracts/content';
import { type SiteSettings, validateSite } from './site/settings';

/** Settings of the plugin in `config/plugins`. */
export interface NewsroomConfig {
  /** What the Public role may read, granted once, when the plugin starts for the first time. */
  readonly publicAccess: PublicAccess;
  /** Types of the application whose entries are checked: `{ 'api::page.page': true }`. The plugin's own are. */
  readonly check: CheckSettings;
  readonly site: SiteSettings;
  readonly scan: {
    /** When all entries are checked, as cron writes it (`10 4 * * *`: daily, ten past four, in the server's time); false: only when somebody asks for it. */
    readonly cron: string | false;
  };
}

export const config = {
  default: (): NewsroomConfig => ({ publicAccess: 'all', check: {}, site: {}, scan: { cron: '10 4 * * *' } }),
  validator({ publicAccess, scan, site }: Partial<NewsroomConfig>): void {
    if (publicAccess !== undefined && !PUBLIC_ACCESS.includes(publicAccess))
      throw new Error(`publicAccess is “${String(publicAccess)}”; it can be ${PUBLIC_ACCESS.join(', ')}`);
    if (scan?.cron !== undefined && scan.cron !== false && !isCron(scan.cron))
      throw new Error(`scan.cron is “${String(scan.cron)}”; it can be false, or a time such as 10 4 * * *`);
    if (site !== undefined) validateSite(site);
  },
};
