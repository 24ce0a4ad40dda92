/** Which articles show a fact box that says something else than when they were published. */
import type { Core } from '@strapi/types';
import { around } from '../../../engine';
import { FACT_BOX_EMBED } from '../../../shared/blocks';
import type { ChangedBox } from '../../../shared/changed-boxes';
import { ARTICLE_UID, CLAIM_UID } from '../../../shared/uids';
import { type BlockRow, type Row, bodyOf, partsOf } from '../documents/rows';
import { saidIn, wordsOf } from './claim';
import type { StoredClaim } from './history';

/** Characters on each side of what changed: the panel shows few. */
const CONTEXT = 16;

type Known = Pick<StoredClaim, 'id' | 'entry' | 'language' | 'said' | 'shownAt'>;

/** @returns the articles with their changed boxes, where they have any. @param drafts - With their bodies. */
export async function withChangedBoxes(strapi: Core.Strapi, drafts: readonly Row[]): Promise<Row[]> {
  const shown = drafts.flatMap((draft) => embedsIn(draft).map(({ block, box }) => ({ draft, block, box })));
  if (shown.length === 0) return [...drafts];
  const pages = await publishedPages(strapi, [...new Set(shown.map(({ draft }) => draft.documentId))]);
  const claims = await knownClaims(strapi, [...new Set(shown.map(({ box }) => box))]);

  const changed = shown.flatMap(({ draft, block, box }) => {
    const page = pages.get(keyOf(draft.documentId, draft.locale));
    if (!page || !embedsIn(page).some((one) => one.box === box)) return [];
    const versions = claims.get(keyOf(box, draft.locale)) ?? [];
    const [then, now] = [saidAt(versions, page), versions.at(-1)];
    return then && now && then.said !== now.said ? [{ draft, block, then, now }] : [];
  });
  if (changed.length === 0) return [...drafts];
  const texts = await textsOf(strapi, [...new Set(changed.flatMap(({ then, now }) => [then.id, now.id]))]);
  return drafts.map((draft) => {
    const own = changed.filter((one) => one.draft === draft);
    const changedBoxes = own.flatMap(({ block, then, now }): ChangedBox[] => {
      const [before, after] = [texts.get(then.id), texts.get(now.id)];
      // What was written down by another version of ours may name the same words in another way.
      if (!before || !after || saidIn(before) === saidIn(after)) return [];
      const words = around(wordsOf(before), wordsOf(after), CONTEXT);
      const title = after.title?.trim() ?? '';
      return [{ block, title, claim: now.said, before: words.before, excerpt: words.after }];
    });
    return changedBoxes.length > 0 ? { ...draft, changedBoxes } : draft;
  });
}

const keyOf = (documentId: string, locale: string): string => `${documentId} ${locale}`;

/** What the box said when the page was published; where it came out after the page, what it said first. */
const saidAt = (versions: readonly Known[], { publishedAt }: Row): Known | undefined =>
  versions.findLast(({ shownAt }) => Date.parse(shownAt) <= Date.parse(publishedAt ?? '')) ?? versions[0];

const embedsIn = (row: Row): { block: number; box: string }[] =>
  bodyOf(row)
    .filter(({ __component }) => __component === FACT_BOX_EMBED)
    .flatMap((block: BlockRow) => partsOf(block).map(({ documentId }) => ({ block: block.id, box: documentId })));

/** What is withdrawn stands on no page: its links are empty there. */
async function publishedPages(strapi: Core.Strapi, documentIds: readonly string[]): Promise<Map<string, Row>> {
  const on = { [FACT_BOX_EMBED]: { populate: { factBox: { select: ['documentId'] } } } };
  const pages = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt'],
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
    populate: { body: { on } },
  })) as Row[];
  return new Map(pages.map((page) => [keyOf(page.documentId, page.locale), page]));
}

/** The oldest first. */
async function knownClaims(strapi: Core.Strapi, boxes: readonly string[]): Promise<Map<string, Known[]>> {
  const found = (await strapi.db.query(CLAIM_UID).findMany({
    select: ['id', 'entry', 'language', 'said', 'shownAt'],
    where: { entry: { $in: boxes } },
    orderBy: { id: 'asc' },
  })) as Known[];
  const byBox = new Map<string, Known[]>();
  for (const claim of found) {
    const key = keyOf(claim.entry, claim.language);
    byBox.set(key, [...(byBox.get(key) ?? []), claim]);
  }
  return byBox;
}

async function textsOf(strapi: Core.Strapi, ids: readonly number[]): Promise<Map<number, StoredClaim>> {
  const where = { id: { $in: ids } };
  const claims = (await strapi.db
    .query(CLAIM_UID)
    .findMany({ select: ['id', 'title', 'body', 'kind'], where })) as StoredClaim[];
  return new Map(claims.map((claim) => [claim.id, claim]));
}
