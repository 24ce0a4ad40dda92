import { ownOnly } from '../own';

/** A place at which an article was ever published: where it stands now is asked of the article itself. */
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
    /** Slug of its section then, '' without one: addresses may name it. Null in rows of versions that did not ask. */
    section: { type: 'string' },
    /** The article's documentId. */
    entry: { type: 'string', required: true },
    /** When it went out here, or left. */
    changedAt: { type: 'datetime', required: true },
  },
} as const;
