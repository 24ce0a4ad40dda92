import { localized } from '../localized';

export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_tags',
  info: {
    singularName: 'tag',
    pluralName: 'tags',
    displayName: 'Tag',
    description: 'A subject that articles of any section share.',
  },
  options: { draftAndPublish: false },
  pluginOptions: localized,
  attributes: {
    name: { type: 'string', required: true, maxLength: 100, pluginOptions: localized },
    slug: { type: 'uid', targetField: 'name', required: true, maxLength: 200, pluginOptions: localized },
  },
} as const;
