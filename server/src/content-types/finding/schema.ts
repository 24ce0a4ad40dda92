import { aboutColumns, entryColumns, ownOnly } from '../own';

/** One finding of a report. It stays when it is gone, with the instant, to tell what was repaired. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_findings',
  info: { singularName: 'finding', pluralName: 'findings', displayName: 'Finding' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  indexes: [
    { name: 'newsroom_findings_entry', columns: ['entry'] },
    { name: 'newsroom_findings_open', columns: ['gone_at', 'is_dismissed', 'rule'] },
    { name: 'newsroom_findings_fingerprint', columns: ['fingerprint'] },
    { name: 'newsroom_findings_first_seen', columns: ['first_seen_at'] },
  ],
  attributes: {
    ...entryColumns,
    ...aboutColumns,
    /** Names it within its entry, from check to check. */
    key: { type: 'string', required: true },
    fingerprint: { type: 'string', required: true },
    rule: { type: 'string', required: true },
    version: { type: 'integer', default: 1 },
    severity: { type: 'enumeration', enum: ['error', 'warning', 'info'], required: true },
    message: { type: 'string' },
    params: { type: 'json' },
    excerpt: { type: 'text' },
    path: { type: 'text' },
    isDismissed: { type: 'boolean', default: false },
    /** Whether it can be repaired without a choice. */
    isRepairable: { type: 'boolean', default: false },
    /** The text stood there before anybody could see this: nobody has made it now. */
    wasThere: { type: 'boolean', default: false },
    firstSeenAt: { type: 'datetime' },
    goneAt: { type: 'datetime' },
  },
} as const;
