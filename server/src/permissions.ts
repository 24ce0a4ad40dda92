import type { Core } from '@strapi/types';
import {
  CHANGE_SETTINGS_PERMISSION,
  DESK_PERMISSION,
  DISMISS_ERRORS_PERMISSION,
  DISMISS_PERMISSION,
  EXPORT_PERMISSION,
  IMPORT_PERMISSION,
  OVERRIDE_PERMISSION,
  REPAIR_PERMISSION,
  SCAN_PERMISSION,
  SEE_SETTINGS_PERMISSION,
} from '../../shared/permissions';
import { PLUGIN_ID } from '../../shared/uids';
import { onceLoaded } from './once-loaded';

interface Action {
  readonly action: string;
  readonly displayName: string;
  /** Heading that it stands under in the role editor. */
  readonly group: string;
  /** Codes of Strapi's own roles that have it from the first start on; super administrators have all. */
  readonly roles: readonly string[];
}

const EDITOR = 'strapi-editor';
const AUTHOR = 'strapi-author';

/** Strapi's role editor shows these names as they are: it has no way to translate a plugin's. */
const actions: readonly Action[] = [
  { action: IMPORT_PERMISSION, group: 'import', displayName: 'Import pages', roles: [] },
  {
    action: DISMISS_PERMISSION,
    group: 'findings',
    displayName: 'Say that a finding is on purpose',
    roles: [EDITOR, AUTHOR],
  },
  { action: DISMISS_ERRORS_PERMISSION, group: 'findings', displayName: 'Say so of errors as well', roles: [EDITOR] },
  { action: OVERRIDE_PERMISSION, group: 'publishing', displayName: 'Publish what asks for a reason', roles: [EDITOR] },
  { action: DESK_PERMISSION, group: 'newsroom desk', displayName: 'Open the newsroom desk', roles: [EDITOR, AUTHOR] },
  { action: SCAN_PERMISSION, group: 'newsroom desk', displayName: 'Start a scan', roles: [EDITOR] },
  { action: REPAIR_PERMISSION, group: 'newsroom desk', displayName: 'Repair many pages at once', roles: [EDITOR] },
  { action: EXPORT_PERMISSION, group: 'newsroom desk', displayName: 'Export findings', roles: [EDITOR] },
  { action: SEE_SETTINGS_PERMISSION, group: 'settings', displayName: 'See the settings', roles: [] },
  { action: CHANGE_SETTINGS_PERMISSION, group: 'settings', displayName: 'Change the settings', roles: [] },
];

/** Makes the plugin's permissions known to the roles of the admin panel. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: { registerMany(actions: readonly object[]): Promise<unknown> };
  };
  await actionProvider.registerMany(
    actions.map(({ action, displayName, group }) => ({
      section: 'plugins',
      subCategory: group,
      displayName,
      uid: action.slice(`plugin::${PLUGIN_ID}.`.length),
      pluginName: PLUGIN_ID,
    })),
  );
}

const GRANTED_KEY = 'permissionsGranted';

/**
 * Grants each permission once, as soon as there are roles, which Strapi makes at the very end of a site's first start;
 * afterwards they belong to the site's administrators.
 */
export function grantPermissionsOnceLoaded(strapi: Core.Strapi): void {
  onceLoaded(strapi, () => {
    grantPermissions(strapi).catch((error: unknown) => {
      // The next start tries again.
      strapi.log.error('[newsroom] The permissions of editors and authors could not be granted', error);
    });
  });
}

async function grantPermissions(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID });
  const granted = ((await store.get({ key: GRANTED_KEY })) ?? []) as readonly string[];
  const fresh = actions.filter(({ action }) => !granted.includes(action));
  if (fresh.length === 0) return;

  const codes = [...new Set(fresh.flatMap(({ roles }) => roles))];
  const roles = (await strapi.db.query('admin::role').findMany({ where: { code: { $in: codes } } })) as Role[];
  const grants = fresh.flatMap(({ action, roles: own }) =>
    roles
      .filter(({ code }) => own.includes(code))
      .map(({ id }) => ({ action, role: id, subject: null, properties: {}, conditions: [] })),
  );
  const permissions = strapi.service('admin::permission') as {
    createMany(grants: readonly object[]): Promise<unknown>;
  };
  if (grants.length > 0) await permissions.createMany(grants);
  await store.set({ key: GRANTED_KEY, value: actions.map(({ action }) => action) });
}

interface Role {
  readonly id: number;
  readonly code: string;
}
