import { ownOnly } from '../hidden';

/** The settings of the newsroom as somebody saved them; the newest hold. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_settings_versions',
  info: { singularName: 'settings-version', pluralName: 'settings-versions', displayName: 'Settings version' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  attributes: {
    settings: { type: 'json', required: true },
    changes: { type: 'json' },
    by: { type: 'string', required: true },
  },
} as const;
