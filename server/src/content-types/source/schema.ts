import { localized } from '../localized';

export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_sources',
  info: {
    singularName: 'source',
    pluralName: 'sources',
    displayName: 'Source',
    description: 'Where a fact was found.',
  },
  options: { draftAndPublish: false },
  pluginOptions: localized,
  attributes: {
    name: { type: 'string', required: true, maxLength: 300, pluginOptions: localized },
    publisher: { type: 'string', maxLength: 200, pluginOptions: localized },
    url: { type: 'string', maxLength: 2000, pluginOptions: localized },
    publishedOn: { type: 'date', pluginOptions: localized },
    retrievedOn: { type: 'date', pluginOptions: localized },
  },
} as const;
