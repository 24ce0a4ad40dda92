import { ownOnly } from '../own';

/** A section, author or tag by which a published article is listed. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_published_keys',
  info: { singularName: 'published-key', pluralName: 'published-keys', displayName: 'Published: lists' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  // The place in the list stands in the index: a page of it is read without sorting.
  indexes: [
    { name: 'newsroom_published_keys_list', columns: ['key', 'language', 'shown_at', 'entry'] },
    { name: 'newsroom_published_keys_article', columns: ['article'] },
  ],
  attributes: {
    /** Id of the row in `newsroom_published`. */
    article: { type: 'integer', required: true },
    /** documentId of the section, author or tag. */
    key: { type: 'string', required: true },
    language: { type: 'string', required: true },
    shownAt: { type: 'string', required: true },
    entry: { type: 'string', required: true },
  },
} as const;
