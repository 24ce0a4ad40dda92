import { ownOnly } from '../own';

/** A slug under which an article was ever published: where it stands now is asked of the article itself. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_redirects',
  info: { singularName: 'redirect', pluralName: 'redirects', displayName: 'Redirect' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  indexes: [
    { name: 'newsroom_redirects_slug', columns: ['slug'] },
    { name: 'newsroom_redirects_entry', columns: ['entry'] },
  ],
  attributes: {
    slug: { type: 'string', required: true },
    language: { type: 'string', required: true },
    /** The article's documentId. */
    entry: { type: 'string', required: true },
    /** When it went out under this slug, or was taken off. */
    changedAt: { type: 'datetime', required: true },
  },
} as const;
