import { DISMISS_PERMISSION, IMPORT_PERMISSION, OVERRIDE_PERMISSION } from '../../../shared/permissions';

const allowed = (action: string) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }],
});
const mayImport = allowed(IMPORT_PERMISSION);
/** Whether the user may see or change the entry itself, and speak of errors, is asked where the entry is known. */
const mayDismiss = allowed(DISMISS_PERMISSION);
const anyUser = { policies: ['admin::isAuthenticatedAdmin'] };

/** Under `/newsroom`, for the admin panel. */
export const admin = {
  type: 'admin' as const,
  routes: [
    { method: 'GET', path: '/checked', handler: 'checked.list', config: anyUser },
    { method: 'GET', path: '/states', handler: 'states.list', config: anyUser },
    { method: 'GET', path: '/dismissals', handler: 'dismissals.list', config: anyUser },
    { method: 'POST', path: '/dismissals', handler: 'dismissals.create', config: mayDismiss },
    { method: 'DELETE', path: '/dismissals/:id', handler: 'dismissals.remove', config: mayDismiss },
    { method: 'POST', path: '/gate', handler: 'gate.ask', config: anyUser },
    { method: 'POST', path: '/overrides', handler: 'gate.override', config: allowed(OVERRIDE_PERMISSION) },
    { method: 'POST', path: '/import', handler: 'imports.create', config: mayImport },
    { method: 'POST', path: '/import/plan', handler: 'imports.plan', config: mayImport },
  ],
};
