import { IMPORT_PERMISSION } from '../../../shared/permissions';

const mayImport = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [IMPORT_PERMISSION] } },
  ],
};

/** Under `/newsroom`, for the admin panel. */
export const admin = {
  type: 'admin' as const,
  routes: [
    { method: 'GET', path: '/checked', handler: 'checked.list', config: { policies: ['admin::isAuthenticatedAdmin'] } },
    { method: 'POST', path: '/import', handler: 'imports.create', config: mayImport },
    { method: 'POST', path: '/import/plan', handler: 'imports.plan', config: mayImport },
  ],
};
