import { ownOnly } from '../own';

/** Something that a published article shows, and that it has to be made anew for when it changes. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_published_parts',
  info: { singularName: 'published-part', pluralName: 'published-parts', displayName: 'Published: parts' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  indexes: [
    { name: 'newsroom_published_parts_part', columns: ['part'] },
    { name: 'newsroom_published_parts_article', columns: ['article'] },
  ],
  attributes: {
    /** Id of the row in `newsroom_published`. */
    article: { type: 'integer', required: true },
    /** documentId of an entry, or `file:` and the id of a picture. */
    part: { type: 'string', required: true },
  },
} as const;
