import { localized, shared } from '../localized';

export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_authors',
  info: {
    singularName: 'author',
    pluralName: 'authors',
    displayName: 'Author',
    description: 'A person who writes, or the byline of the house.',
  },
  options: { draftAndPublish: false },
  pluginOptions: localized,
  attributes: {
    name: { type: 'string', required: true, maxLength: 200, pluginOptions: shared },
    // Strapi keeps a uid for each language, whatever is said here; ours are made the same.
    slug: { type: 'uid', targetField: 'name', required: true, maxLength: 200, pluginOptions: localized },
    role: { type: 'string', pluginOptions: localized },
    biography: { type: 'richtext', pluginOptions: localized },
    portrait: { type: 'media', multiple: false, allowedTypes: ['images'], pluginOptions: shared },
    house: { type: 'boolean', default: false, pluginOptions: shared },
  },
} as const;
