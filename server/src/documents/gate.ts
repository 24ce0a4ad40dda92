import type { Core } from '@strapi/types';
import { overrideKey } from '../../../shared/overrides';
import { ARTICLE_UID } from '../../../shared/uids';
import { service } from '../services/service';
import { type CarriedPart, partsToCarry } from './parts';
import { standingOf } from './problems';
import { type Checked, NotPublished } from './refusal';
import type { Row } from './rows';

/** A draft and what publishing it takes along, looked at together. */
export interface Judged {
  readonly draft: Checked;
  readonly parts: readonly (Checked & CarriedPart)[];
  /** Names the text of all of them. */
  readonly text: string;
}

/** What stands against publishing a draft and the parts it takes along. */
export async function judge(strapi: Core.Strapi, uid: string, row: Row): Promise<Judged> {
  const own = await standingOf(strapi, uid, row);
  const texts = [own.text];
  const parts: (Checked & CarriedPart)[] = [];
  for (const part of uid === ARTICLE_UID ? await partsToCarry(strapi, row) : []) {
    const { problems, text } = await standingOf(strapi, part.uid, part.row);
    parts.push({ ...part, problems, owner: row });
    texts.push(text);
  }
  return { draft: { uid, row, problems: own.problems }, parts, text: texts.join(' ') };
}

/** An override that was made for a text, to be kept once it went out. */
export interface Use {
  readonly override: number;
  readonly documentId: string;
  readonly text: string;
}

/** What an entry and its parts are refused for, and the override that excuses the rest. */
export async function refusedOf(
  strapi: Core.Strapi,
  { draft, parts, text }: Judged,
): Promise<{ readonly refused: readonly Checked[]; readonly use: Use | null }> {
  const all: readonly Checked[] = [draft, ...parts];
  const keys = all.flatMap(reasonKeys);
  const override = keys.length > 0 ? await service(strapi, 'overrides').find(draft.uid, draft.row, keys, text) : null;
  const refused = (override === null ? all : all.map(blockedOnly)).filter(({ problems }) => problems.length > 0);
  return { refused, use: override === null ? null : { override, documentId: draft.row.documentId, text } };
}

/**
 * Lets drafts pass, or doesn't.
 *
 * @returns the overrides it took. @throws {NotPublished} with everything that any draft or part has against it.
 */
export async function letThrough(strapi: Core.Strapi, judged: readonly Judged[]): Promise<Use[]> {
  const answers = [];
  for (const one of judged) answers.push(await refusedOf(strapi, one));
  const refused = answers.flatMap((answer) => answer.refused);
  if (refused.length > 0) throw new NotPublished(refused);
  return answers.flatMap(({ use }) => use ?? []);
}

/** Keeps with each override the text that went out under it: it holds until that is changed. */
export async function keepUses(strapi: Core.Strapi, uses: readonly Use[]): Promise<void> {
  for (const { override, documentId, text } of uses) await service(strapi, 'overrides').use(override, documentId, text);
}

const reasonKeys = ({ problems, at, row }: Checked): string[] =>
  problems.flatMap(({ finding, action }) =>
    finding && action === 'reason' ? [overrideKey(finding, at ? row.documentId : undefined)] : [],
  );

const blockedOnly = (checked: Checked): Checked => ({
  ...checked,
  problems: checked.problems.filter(({ action }) => action === 'block'),
});
