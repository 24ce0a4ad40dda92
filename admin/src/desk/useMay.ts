import { DISMISS_PERMISSION, EXPORT_PERMISSION, REPAIR_PERMISSION, SCAN_PERMISSION } from '../../../shared/permissions';
import { useRBAC } from '../strapi';

/** What the user may do at the desk besides reading it. */
export interface May {
  readonly scan: boolean;
  readonly repair: boolean;
  readonly export: boolean;
  /** To say that something is on purpose. */
  readonly dismiss: boolean;
}

const ASKED = [SCAN_PERMISSION, REPAIR_PERMISSION, EXPORT_PERMISSION, DISMISS_PERMISSION].map((action) => ({
  action,
  subject: null,
}));

export function useMay(): May {
  const { allowedActions } = useRBAC(ASKED);
  const { canScan = false, canRepair = false, canExport = false, canDismiss = false } = allowedActions;
  return { scan: canScan, repair: canRepair, export: canExport, dismiss: canDismiss };
}
