import { ownOnly } from '../own';

/** What a fact box said from one publication on; see `facts/history.ts`. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_claims',
  info: { singularName: 'claim', pluralName: 'claims', displayName: 'Claim' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  indexes: [{ name: 'newsroom_claims_entry', columns: ['entry', 'language'] }],
  attributes: {
    /** The fact box's documentId. */
    entry: { type: 'string', required: true },
    language: { type: 'string', required: true },
    title: { type: 'text' },
    body: { type: 'text' },
    kind: { type: 'string' },
    asOf: { type: 'string' },
    sources: { type: 'json' },
    /** Names what readers read of it. */
    said: { type: 'string', required: true },
    shownAt: { type: 'datetime', required: true },
    /** Of the administrator who published it; null: somebody else's code, or the clock. */
    by: { type: 'string' },
    userId: { type: 'integer' },
  },
} as const;
