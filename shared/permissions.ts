/** Permissions of the admin panel; `useRBAC` names them by their last segment, so segments must differ. */
export const IMPORT_PERMISSION = 'plugin::newsroom.page.import';
/** To say that a warning or a note is on purpose; errors need both. */
export const DISMISS_PERMISSION = 'plugin::newsroom.finding.dismiss';
export const DISMISS_ERRORS_PERMISSION = 'plugin::newsroom.finding.dismiss-errors';
/** To publish what asks for a reason, by giving one. */
export const OVERRIDE_PERMISSION = 'plugin::newsroom.gate.override';
export const DESK_PERMISSION = 'plugin::newsroom.desk.open';
export const SCAN_PERMISSION = 'plugin::newsroom.desk.scan';
export const REPAIR_PERMISSION = 'plugin::newsroom.desk.repair';
export const EXPORT_PERMISSION = 'plugin::newsroom.desk.export';
export const SEE_SETTINGS_PERMISSION = 'plugin::newsroom.settings.view';
export const CHANGE_SETTINGS_PERMISSION = 'plugin::newsroom.settings.change';
