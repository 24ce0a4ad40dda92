import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { StateName } from '../../../shared/contracts/states';
import { REPORT_UID } from '../../../shared/uids';
import { hasDrafts } from '../documents/drafts';

/** Each becomes a variable of two queries, of which SQLite takes 32,766 in one. */
const MOST_IDS = 10_000;

interface Condition {
  /** Of the columns of a report; null: any. */
  readonly column: 'errors' | 'warnings' | 'dismissed' | null;
  readonly none?: readonly ('errors' | 'warnings')[];
  readonly isPartly?: boolean;
}

/** The list shows the warnings of an entry where it has no errors, and so does this. */
const CONDITIONS: Readonly<Record<StateName, Condition>> = {
  errors: { column: 'errors' },
  warnings: { column: 'warnings', none: ['errors'] },
  inOrder: { column: null, none: ['errors', 'warnings'], isPartly: false },
  partly: { column: null, none: ['errors', 'warnings'], isPartly: true },
  onPurpose: { column: 'dismissed' },
  notChecked: { column: null },
};

export type StateFilterService = ReturnType<typeof createStateFilterService>;

/** What the content manager's list of a type is narrowed down with. Permissions are the list's own affair. */
export const createStateFilterService = ({ strapi }: { strapi: Core.Strapi }) => {
  const table = (uid: string) => strapi.db.getConnection(strapi.db.metadata.get(uid).tableName);

  /** Entries whose last check says so, or all others. */
  async function idsOf(uid: string, state: StateName, language: string | null, isOthers: boolean): Promise<string[]> {
    const { column, none = [], isPartly } = CONDITIONS[state];
    const reports = table(REPORT_UID)
      .select('entry')
      .where({ type: uid, language: language ?? '' });
    if (column) void reports.where(column, '>', 0);
    for (const name of none) void reports.where(name, 0);
    if (isPartly !== undefined) void reports.where('is_partly', isPartly);

    const entries = table(uid).limit(MOST_IDS + 1);
    if (hasDrafts(strapi, uid)) void entries.whereNull('published_at');
    if (language !== null) void entries.where('locale', language);
    if ((state === 'notChecked') === isOthers) void entries.whereIn('document_id', reports);
    else void entries.whereNotIn('document_id', reports);
    return entries.pluck('document_id');
  }

  return {
    /**
     * @param language - Null where the type has none.
     * @throws {errors.ValidationError} When so many entries are in that state, and so many are not, that no query holds them.
     */
    async of(uid: string, state: StateName, language: string | null): Promise<{ documentId: object }> {
      const ids = await idsOf(uid, state, language, false);
      // An empty list would be taken off the query, and everything be found.
      if (ids.length === 0) return { documentId: { $null: true } };
      if (ids.length <= MOST_IDS) return { documentId: { $in: ids } };
      const others = await idsOf(uid, state, language, true);
      if (others.length === 0) return { documentId: { $notNull: true } };
      if (others.length <= MOST_IDS) return { documentId: { $notIn: others } };
      throw new errors.ValidationError('There are too many entries to find those of one state; the desk lists them');
    },
  };
};
