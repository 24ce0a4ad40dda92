import { entryColumns, ownOnly } from '../own';

export const CHANGE_STATES = ['made', 'skipped', 'undone', 'kept'] as const;

/** What a repair of many pages did to one of them, so that it can be taken back; see `jobs/repair.ts`. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_changes',
  info: { singularName: 'change', pluralName: 'changes', displayName: 'Change' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  indexes: [{ name: 'newsroom_changes_job', columns: ['job', 'state'] }],
  attributes: {
    job: { type: 'integer', required: true },
    ...entryColumns,
    state: { type: 'enumeration', enum: [...CHANGE_STATES], required: true },
    /** Why nothing was repaired, or not taken back. */
    why: { type: 'string' },
    /** The changed fields as they were. */
    before: { type: 'json' },
    /** Names what was in them afterwards. */
    after: { type: 'string' },
  },
} as const;
