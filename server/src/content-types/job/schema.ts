import { JOB_KINDS, JOB_STATES } from '../../../../shared/contracts/desk';
import { ownOnly } from '../own';

/** Work that outlives its request: a scan, a repair of many pages, its undoing. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_jobs',
  info: { singularName: 'job', pluralName: 'jobs', displayName: 'Job' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  attributes: {
    kind: { type: 'enumeration', enum: [...JOB_KINDS], required: true },
    state: { type: 'enumeration', enum: [...JOB_STATES], required: true },
    total: { type: 'integer', default: 0 },
    done: { type: 'integer', default: 0 },
    by: { type: 'string' },
    /** What it has to do, where it stands, and what it has done. */
    task: { type: 'json' },
    cursor: { type: 'json' },
    report: { type: 'json' },
    finishedAt: { type: 'datetime' },
    /** Whoever works on it says so; a silent job is taken over. */
    heartbeatAt: { type: 'datetime' },
  },
} as const;
