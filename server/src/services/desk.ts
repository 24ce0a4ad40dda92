import type { Core } from '@strapi/types';
import type { DeskResponse } from '../../../shared/contracts/desk';
import { REPORT_UID } from '../../../shared/uids';
import { countDismissals } from '../desk/dismissals';
import { countOf } from '../desk/findings';
import { countGroups } from '../desk/groups';
import { lastWeeks, openBySeverity } from '../desk/numbers';
import { countReceived } from '../desk/questions';
import { countDue } from '../desk/reviews';
import { rowsOf } from '../desk/query';
import { visibleTo } from '../desk/visible';
import type { Ability } from '../documents/access';
import { service } from './service';

export type DeskService = ReturnType<typeof createDeskService>;

/** How things stand. */
export const createDeskService = ({ strapi }: { strapi: Core.Strapi }) => ({
  async overview(ability: Ability): Promise<DeskResponse['data']> {
    const visible = visibleTo(strapi, ability);
    return {
      lastScan: await service(strapi, 'jobs').lastScan(ability),
      running: await service(strapi, 'jobs').running(ability),
      entries: await countOf(visible(rowsOf(strapi, REPORT_UID))),
      open: await openBySeverity(strapi, visible),
      groups: await countGroups(strapi, visible, {}),
      dismissed: await countDismissals(strapi, visible, {}),
      questions: await countReceived(strapi, ability),
      overdue: await countDue(strapi, ability, 'overdue', new Date()),
      weeks: await lastWeeks(strapi, visible, new Date()),
    };
  },
});
