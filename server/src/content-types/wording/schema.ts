import { ownOnly } from '../own';

/** What an article told before facts in it changed and no correction said so; see `facts/told.ts`. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_wordings',
  info: { singularName: 'wording', pluralName: 'wordings', displayName: 'Wording' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  indexes: [{ name: 'newsroom_wordings_entry', columns: ['entry', 'language'] }],
  attributes: {
    /** The article's documentId. */
    entry: { type: 'string', required: true },
    language: { type: 'string', required: true },
    texts: { type: 'json', required: true },
    /** Since when readers had it, and no correction is counted. */
    since: { type: 'datetime', required: true },
  },
} as const;
