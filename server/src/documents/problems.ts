import type { Core } from '@strapi/types';
import { type Document, type Finding, type Rule, hash, messageOf } from '../../../engine';
import { gateOf } from '../../../shared/settings';
import { ARTICLE_UID } from '../../../shared/uids';
import { checkRow } from '../checking/check-row';
import { checkedType } from '../checking/types';
import { service } from '../services/service';
import type { Row } from './rows';

/** One thing that publishing meets, in words, and the field of the form it belongs to; an empty path is the whole page. */
export interface Problem {
  readonly path: readonly string[];
  readonly message: string;
  /** Null: not from a rule. */
  readonly finding: Finding | null;
  /** It stops publishing, or goes out once somebody has said why. */
  readonly action: 'block' | 'reason';
}

/** What stands against publishing a row as it is. */
export interface Standing {
  readonly problems: readonly Problem[];
  /** Names the text that was checked. */
  readonly text: string;
}

/** What the newsroom's gate says of a row, save what is on purpose, and what Strapi would refuse without words. */
export async function standingOf(strapi: Core.Strapi, uid: string, row: Row): Promise<Standing> {
  const type = checkedType(strapi, uid);
  const settings = await service(strapi, 'settings').current();
  const checked = type ? await checkRow(strapi, type, row, { settings }) : null;
  const rules = service(strapi, 'rules').all();
  const found = (checked?.findings ?? []).flatMap((finding) => {
    const action = gateOf(settings, finding, uid);
    return action === 'block' || action === 'reason' ? [problemOf(finding, rules, action)] : [];
  });
  const text = checked ? textOf(checked.document) : '';
  return { problems: uid === ARTICLE_UID ? [...(await ownProblems(strapi, row, found)), ...found] : found, text };
}

const MISSING_TITLE = 'metadata/missing-title';

function problemOf(finding: Finding, rules: readonly Rule[], action: Problem['action']): Problem {
  const path =
    finding.rule === MISSING_TITLE && !finding.place
      ? ['title']
      : (finding.place?.path.split('.').filter(Boolean) ?? []);
  return { path, message: messageOf(finding, rules).message, finding, action };
}

const textOf = ({ fields }: Document): string =>
  hash(fields.map(({ path, source }) => `${path}\n${source}`).join('\n\n'));

async function ownProblems(strapi: Core.Strapi, row: Row, found: readonly Problem[]): Promise<Problem[]> {
  const isSaid = found.some(({ finding, action }) => finding?.rule === MISSING_TITLE && action === 'block');
  return [...(isSaid ? [] : missingTitle(row)), ...(await takenSlug(strapi, row))];
}

const missingTitle = ({ title }: Row): Problem[] =>
  typeof title === 'string' && title.trim()
    ? []
    : [{ path: ['title'], message: 'The article has no title', finding: null, action: 'block' }];

/** Two drafts may share a slug; two published articles of one language can't. */
export async function takenSlug(
  strapi: Core.Strapi,
  { documentId, locale, slug }: Pick<Row, 'documentId' | 'locale'> & { readonly slug?: unknown },
): Promise<Problem[]> {
  if (typeof slug !== 'string' || !slug) return [];
  const other = (await strapi.db.query(ARTICLE_UID).findOne({
    select: ['id', 'title'],
    where: { slug, locale, publishedAt: { $notNull: true }, documentId: { $ne: documentId } },
  })) as { title: string } | null;

  const message = `The slug “${slug}” is taken by the published article “${other?.title}”`;
  return other ? [{ path: ['slug'], message, finding: null, action: 'block' }] : [];
}
