/** Permissions of the admin panel; `useRBAC` names them by their last segment, so segments must differ. */
export const IMPORT_PERMISSION = 'plugin::newsroom.page.import';
/** To say that a warning or a note is on purpose; errors need both. */
export const DISMISS_PERMISSION = 'plugin::newsroom.finding.dismiss';
export const DISMISS_ERRORS_PERMISSION = 'plugin::newsroom.finding.dismiss-errors';
