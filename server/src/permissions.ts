import type { Core } from '@strapi/types';
import { IMPORT_PERMISSION } from '../../shared/permissions';
import { PLUGIN_ID } from '../../shared/uids';

const actions = [{ action: IMPORT_PERMISSION, displayName: 'Import pages' }];

/** Makes the plugin's permissions known to the roles of the admin panel. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: { registerMany(actions: readonly object[]): Promise<unknown> };
  };
  await actionProvider.registerMany(
    actions.map(({ action, displayName }) => ({
      section: 'plugins',
      displayName,
      uid: action.slice(`plugin::${PLUGIN_ID}.`.length),
      pluginName: PLUGIN_ID,
    })),
  );
}
