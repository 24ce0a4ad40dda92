import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { type Finding, type Repair, messageOf } from '../../../engine';
import { changesOf } from '../../../shared/changes';
import type { CheckedType } from '../../../shared/checked-types';
import type { FieldPlace } from '../../../shared/projection/projection';
import { checkRow, placeIn } from '../checking/check-row';
import { patiently } from '../checking/patience';
import { repairsOf } from '../checking/repairs';
import { saveChanges } from '../checking/save';
import { checkedType } from '../checking/types';
import { draftsOf } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { service } from './service';

/** A finding of a draft in words, and where it stands in its field. */
export interface EntryFinding extends Finding {
  readonly words: string;
  readonly at: FieldPlace | null;
}

export interface CheckedDraft {
  readonly findings: readonly EntryFinding[];
  readonly repairs: readonly Repair[];
}

/** A draft. */
export interface Which {
  readonly documentId: string;
  /** The default locale when left out. */
  readonly locale?: string;
}

export type ChecksService = ReturnType<typeof createChecksService>;

/** `strapi.plugin('newsroom').service('checks')`: for code of the application. Permissions are the caller's affair. */
export const createChecksService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * What the rules say about a draft, and how it can be repaired.
   *
   * @throws {errors.NotFoundError} When there is no such draft, or its type is not checked.
   */
  async check(uid: string, which: Which): Promise<CheckedDraft> {
    const { row, type } = await draftOf(strapi, uid, which);
    const checked = await checkRow(strapi, type, row);
    const findings = checked.findings.map((finding) => ({
      ...finding,
      words: messageOf(finding, service(strapi, 'rules').all()).message,
      at: placeIn(checked, finding),
    }));
    return { findings, repairs: repairsOf(strapi, uid, checked) };
  },

  /**
   * Makes repairs in a draft: all that are safe, or those of these ids (`check` names them).
   *
   * @returns those that were made: none where somebody saved the draft meanwhile. @throws {errors.NotFoundError} As `check` does.
   */
  async repair(uid: string, which: Which, ids?: readonly string[]): Promise<readonly Repair[]> {
    const { row, type } = await draftOf(strapi, uid, which);
    const checked = await checkRow(strapi, type, row);
    const wanted = repairsOf(strapi, uid, checked).filter(({ id, kind }) => ids?.includes(id) ?? kind === 'safe');
    const changes = changesOf(
      row,
      wanted.flatMap(({ edits }) => edits),
      checked.projections,
    );
    if (changes.length === 0) return wanted;
    return (await patiently(() => saveChanges(strapi, uid, row, changes))) ? wanted : [];
  },
});

async function draftOf(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale }: Which,
): Promise<{ row: Row; type: CheckedType }> {
  const type = checkedType(strapi, uid);
  if (!type) throw new errors.NotFoundError(`“${uid}” is not checked; name it in config.check of the plugin`);
  const [row] = await draftsOf(strapi, uid, { documentId, locale });
  if (!row) throw new errors.NotFoundError(`There is no draft “${documentId}” of “${uid}”`);
  return { row, type };
}
