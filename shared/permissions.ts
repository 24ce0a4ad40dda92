/** Permissions of the admin panel; `useRBAC` names them by their last segment, so segments must differ. */
export const IMPORT_PERMISSION = 'plugin::newsroom.page.import';
