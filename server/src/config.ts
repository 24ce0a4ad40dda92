import type { CheckSettings } from '../../shared/checked-types';
import { PUBLIC_ACCESS, type PublicAccess } from '../../shared/contracts/content';

/** Settings of the plugin in `config/plugins`. */
export interface NewsroomConfig {
  /** What the Public role may read, granted once, when the plugin starts for the first time. */
  readonly publicAccess: PublicAccess;
  /** Types of the application whose entries are checked: `{ 'api::page.page': true }`. The plugin's own are. */
  readonly check: CheckSettings;
}

export const config = {
  default: (): NewsroomConfig => ({ publicAccess: 'all', check: {} }),
  validator({ publicAccess }: Partial<NewsroomConfig>): void {
    if (publicAccess !== undefined && !PUBLIC_ACCESS.includes(publicAccess))
      throw new Error(`publicAccess is “${String(publicAccess)}”; it can be ${PUBLIC_ACCESS.join(', ')}`);
  },
};
