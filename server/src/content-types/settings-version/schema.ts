import { ownOnly } from '../own';

/** The settings of the newsroom as somebody saved them; the newest hold. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_settings_versions',
  info: { singularName: 'settings-version', pluralName: 'settings-versions', displayName: 'Settings version' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  // Two people who save at the same moment cannot both follow the same version.
  indexes: [{ name: 'newsroom_settings_versions_follows', columns: ['follows'], type: 'unique' }],
  attributes: {
    settings: { type: 'json', required: true },
    changes: { type: 'json' },
    by: { type: 'string', required: true },
    /** Id of the version it was made from; 0: the first. */
    follows: { type: 'integer' },
  },
} as const;
