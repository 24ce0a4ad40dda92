import { DESK_PERMISSION } from '../../../shared/permissions';
import { useRBAC } from '../strapi';

const DESK = [{ action: DESK_PERMISSION, subject: null }];

export const useMayOpenDesk = (): boolean => useRBAC(DESK).allowedActions.canOpen ?? false;
