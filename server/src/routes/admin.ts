import {
  CHANGE_SETTINGS_PERMISSION,
  DESK_PERMISSION,
  DISMISS_PERMISSION,
  EXPORT_PERMISSION,
  IMPORT_PERMISSION,
  OVERRIDE_PERMISSION,
  SEE_SETTINGS_PERMISSION,
} from '../../../shared/permissions';
import { PLAIN_TEXT } from './plain-text';

const middlewares = [PLAIN_TEXT];
const allowed = (...actions: string[]) => ({
  middlewares,
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }],
});
const mayImport = allowed(IMPORT_PERMISSION);
/** Whether the user may see or change the entry itself, and speak of errors, is asked where the entry is known. */
const mayDismiss = allowed(DISMISS_PERMISSION);
/** Which job a user may start depends on its kind. */
const mayOpenDesk = allowed(DESK_PERMISSION);
const maySeeSettings = allowed(SEE_SETTINGS_PERMISSION);
const mayChangeSettings = allowed(SEE_SETTINGS_PERMISSION, CHANGE_SETTINGS_PERMISSION);
const anyUser = { middlewares, policies: ['admin::isAuthenticatedAdmin'] };

/** Under `/newsroom`, for the admin panel. */
export const admin = {
  type: 'admin' as const,
  routes: [
    { method: 'GET', path: '/checked', handler: 'checked.list', config: anyUser },
    { method: 'GET', path: '/states', handler: 'states.list', config: anyUser },
    { method: 'GET', path: '/due', handler: 'home.due', config: anyUser },
    { method: 'GET', path: '/waiting-questions', handler: 'home.waitingQuestions', config: anyUser },
    { method: 'GET', path: '/shown', handler: 'shown.find', config: anyUser },
    { method: 'GET', path: '/fact-box-use', handler: 'fact-boxes.use', config: anyUser },
    { method: 'GET', path: '/fact-box-history', handler: 'fact-boxes.history', config: anyUser },
    { method: 'POST', path: '/fact-boxes', handler: 'fact-boxes.create', config: anyUser },
    { method: 'POST', path: '/fact-boxes/alike', handler: 'fact-boxes.alike', config: anyUser },
    { method: 'GET', path: '/since-published', handler: 'since-published.find', config: anyUser },
    { method: 'GET', path: '/corrections', handler: 'corrections.list', config: anyUser },
    { method: 'POST', path: '/corrections', handler: 'corrections.create', config: anyUser },
    { method: 'PUT', path: '/corrections/:documentId', handler: 'corrections.update', config: anyUser },
    { method: 'DELETE', path: '/corrections/:documentId', handler: 'corrections.remove', config: anyUser },
    { method: 'GET', path: '/dismissals', handler: 'dismissals.list', config: anyUser },
    { method: 'GET', path: '/dismissals/all', handler: 'dismissals.all', config: mayOpenDesk },
    { method: 'POST', path: '/dismissals', handler: 'dismissals.create', config: mayDismiss },
    { method: 'DELETE', path: '/dismissals/:id', handler: 'dismissals.remove', config: mayDismiss },
    { method: 'POST', path: '/gate', handler: 'gate.ask', config: anyUser },
    { method: 'GET', path: '/overrides', handler: 'gate.overrides', config: mayOpenDesk },
    { method: 'POST', path: '/overrides', handler: 'gate.override', config: allowed(OVERRIDE_PERMISSION) },
    { method: 'GET', path: '/desk', handler: 'desk.overview', config: mayOpenDesk },
    { method: 'GET', path: '/findings', handler: 'findings.list', config: mayOpenDesk },
    { method: 'GET', path: '/findings/facets', handler: 'findings.facets', config: mayOpenDesk },
    { method: 'GET', path: '/findings/export', handler: 'findings.export', config: allowed(EXPORT_PERMISSION) },
    { method: 'GET', path: '/finding-groups', handler: 'findings.groups', config: mayOpenDesk },
    { method: 'GET', path: '/finding-groups/:fingerprint', handler: 'findings.preview', config: mayOpenDesk },
    { method: 'GET', path: '/attention', handler: 'findings.attention', config: mayOpenDesk },
    { method: 'GET', path: '/questions', handler: 'questions.list', config: mayOpenDesk },
    { method: 'POST', path: '/questions/decide', handler: 'questions.decide', config: mayOpenDesk },
    { method: 'GET', path: '/questions/editors', handler: 'questions.editors', config: mayOpenDesk },
    { method: 'POST', path: '/questions/assign', handler: 'questions.assign', config: mayOpenDesk },
    { method: 'GET', path: '/questions/:documentId/answers', handler: 'questions.answers', config: mayOpenDesk },
    { method: 'GET', path: '/questions/:documentId/uses', handler: 'questions.uses', config: anyUser },
    { method: 'POST', path: '/questions/:documentId/place', handler: 'questions.place', config: anyUser },
    { method: 'POST', path: '/questions/:documentId/promote', handler: 'questions.promote', config: anyUser },
    { method: 'POST', path: '/questions/:documentId/privacy', handler: 'questions.privacy', config: mayOpenDesk },
    { method: 'GET', path: '/reviews', handler: 'reviews.list', config: mayOpenDesk },
    { method: 'GET', path: '/reviews/days', handler: 'reviews.days', config: mayOpenDesk },
    { method: 'POST', path: '/reviews', handler: 'reviews.create', config: mayOpenDesk },
    { method: 'GET', path: '/jobs', handler: 'jobs.list', config: mayOpenDesk },
    { method: 'GET', path: '/jobs/:id', handler: 'jobs.find', config: mayOpenDesk },
    { method: 'POST', path: '/jobs', handler: 'jobs.create', config: mayOpenDesk },
    { method: 'POST', path: '/jobs/:id/pause', handler: 'jobs.pause', config: mayOpenDesk },
    { method: 'POST', path: '/jobs/:id/resume', handler: 'jobs.resume', config: mayOpenDesk },
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
