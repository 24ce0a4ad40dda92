import { DISMISSAL_KINDS } from '../../../../shared/dismissals';
import { entryColumns, ownOnly } from '../own';

/** What somebody said is on purpose, see `shared/dismissals.ts`. Editors meet it in the panel, not among the entries. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_dismissals',
  info: { singularName: 'dismissal', pluralName: 'dismissals', displayName: 'Dismissal' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  // Each edit view and each publication asks for those of one entry.
  indexes: [{ name: 'newsroom_dismissals_entry', columns: ['entry'] }],
  attributes: {
    ...entryColumns,
    key: { type: 'string', required: true },
    rule: { type: 'string', required: true },
    severity: { type: 'enumeration', enum: ['error', 'warning', 'info'], required: true },
    message: { type: 'text' },
    params: { type: 'json' },
    excerpt: { type: 'text' },
    kind: { type: 'enumeration', enum: [...DISMISSAL_KINDS], required: true },
    reason: { type: 'text' },
    until: { type: 'date' },
    by: { type: 'string' },
  },
} as const;
