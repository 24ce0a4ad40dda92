import { ownOnly } from '../own';

/** A slug that a section or an author had: articles keep their old places themselves, as redirects. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_former_slugs',
  info: { singularName: 'former-slug', pluralName: 'former-slugs', displayName: 'Former slug' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  indexes: [{ name: 'newsroom_former_slugs_slug', columns: ['slug'] }],
  attributes: {
    type: { type: 'string', required: true },
    slug: { type: 'string', required: true },
    language: { type: 'string', required: true },
    /** Its documentId. */
    entry: { type: 'string', required: true },
  },
} as const;
