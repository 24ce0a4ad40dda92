import { aboutColumns, entryColumns, ownOnly } from '../own';

/** What the last check said of one draft in one language, in numbers. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_reports',
  info: { singularName: 'report', pluralName: 'reports', displayName: 'Report' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  indexes: [
    { name: 'newsroom_reports_entry', columns: ['entry'] },
    { name: 'newsroom_reports_type', columns: ['type'] },
  ],
  attributes: {
    ...entryColumns,
    ...aboutColumns,
    errors: { type: 'integer', default: 0 },
    warnings: { type: 'integer', default: 0 },
    notes: { type: 'integer', default: 0 },
    dismissed: { type: 'integer', default: 0 },
    /** There are no phrases of its language. */
    isPartly: { type: 'boolean', default: false },
    /** Of the draft that was checked. */
    entryUpdatedAt: { type: 'datetime' },
    checkedAt: { type: 'datetime' },
    /** Names the rules and settings it was checked with. */
    ruleSet: { type: 'string' },
  },
} as const;
