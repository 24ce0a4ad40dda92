import { entryColumns, ownOnly } from '../own';

/** Why an entry went out although findings asked for a reason; see `services/overrides.ts`. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_overrides',
  info: { singularName: 'override', pluralName: 'overrides', displayName: 'Override' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  indexes: [{ name: 'newsroom_overrides_entry', columns: ['entry'] }],
  attributes: {
    ...entryColumns,
    /** What was let through: rule, key, words. */
    findings: { type: 'json', required: true },
    reason: { type: 'text', required: true },
    by: { type: 'string', required: true },
    userId: { type: 'integer', required: true },
    /** Names the text that went out under it; empty until it did. */
    text: { type: 'string' },
    publishedAtUnderIt: { type: 'datetime' },
  },
} as const;
