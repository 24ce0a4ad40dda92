import {
  CHANGE_SETTINGS_PERMISSION,
  DISMISS_PERMISSION,
  IMPORT_PERMISSION,
  OVERRIDE_PERMISSION,
  SEE_SETTINGS_PERMISSION,
} from '../../../shared/permissions';

const allowed = (...actions: string[]) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }],
});
const mayImport = allowed(IMPORT_PERMISSION);
/** Whether the user may see or change the entry itself, and speak of errors, is asked where the entry is known. */
const mayDismiss = allowed(DISMISS_PERMISSION);
const maySeeSettings = allowed(SEE_SETTINGS_PERMISSION);
const mayChangeSettings = allowed(SEE_SETTINGS_PERMISSION, CHANGE_SETTINGS_PERMISSION);
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
    { method: 'GET', path: '/settings', handler: 'settings.find', config: maySeeSettings },
    { method: 'PUT', path: '/settings', handler: 'settings.update', config: mayChangeSettings },
    { method: 'GET', path: '/settings/history', handler: 'settings.history', config: maySeeSettings },
    { method: 'GET', path: '/settings/rules', handler: 'settings.rules', config: maySeeSettings },
    { method: 'GET', path: '/settings/types', handler: 'settings.types', config: maySeeSettings },
    { method: 'POST', path: '/settings/check', handler: 'settings.check', config: mayChangeSettings },
    { method: 'POST', path: '/settings/preview', handler: 'settings.preview', config: mayChangeSettings },
    { method: 'POST', path: '/settings/phrase', handler: 'settings.phrase', config: mayChangeSettings },
  ],
};
