import type { Core } from '@strapi/types';
import { type Finding, type Rule, messageOf } from '../../../engine';
import { ARTICLE_UID } from '../../../shared/uids';
import { checkRow } from '../checking/check-row';
import { checkedType } from '../checking/types';
import { service } from '../services/service';
import type { Row } from './rows';

/** One reason not to publish, in words, and the field of the form it belongs to; an empty path is the whole page. */
export interface Problem {
  readonly path: readonly string[];
  readonly message: string;
  /** Null: not from a rule. */
  readonly finding: Finding | null;
}

/** What stands against publishing the entry as it is: errors of the rules that nobody said are on purpose, and what Strapi would refuse without words. */
export async function problemsOf(strapi: Core.Strapi, uid: string, row: Row): Promise<Problem[]> {
  const type = checkedType(strapi, uid);
  const rules = service(strapi, 'rules').all();
  const open = type ? (await checkRow(strapi, type, row)).findings : [];
  const found = open.filter(({ severity }) => severity === 'error').map((finding) => problemOf(finding, rules));
  if (uid !== ARTICLE_UID) return found;

  const said = found.some(({ finding }) => finding?.rule === MISSING_TITLE);
  return [...(said ? [] : missingTitle(row)), ...found, ...(await takenSlug(strapi, row))];
}

const MISSING_TITLE = 'metadata/missing-title';

function problemOf(finding: Finding, rules: readonly Rule[]): Problem {
  const path =
    finding.rule === MISSING_TITLE && !finding.place
      ? ['title']
      : (finding.place?.path.split('.').filter(Boolean) ?? []);
  return { path, message: messageOf(finding, rules).message, finding };
}

const missingTitle = ({ title }: Row): Problem[] =>
  typeof title === 'string' && title.trim()
    ? []
    : [{ path: ['title'], message: 'The article has no title', finding: null }];

/** Two drafts may share a slug; two published articles of one language can't. */
async function takenSlug(strapi: Core.Strapi, { documentId, locale, slug }: Row): Promise<Problem[]> {
  if (typeof slug !== 'string' || !slug) return [];
  const other = (await strapi.db.query(ARTICLE_UID).findOne({
    select: ['id', 'title'],
    where: { slug, locale, publishedAt: { $notNull: true }, documentId: { $ne: documentId } },
  })) as { title: string } | null;

  const message = `The slug “${slug}” is taken by the published article “${other?.title}”`;
  return other ? [{ path: ['slug'], message, finding: null }] : [];
}
