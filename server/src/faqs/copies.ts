/** FAQ entries that ask the same, as the desk and the dialog show them. */
import type { Core } from '@strapi/types';
import type { FaqCopy } from '../../../shared/contracts/faqs';
import { FAQ_UID } from '../../../shared/uids';
import { localesOf } from '../documents/context';
import type { Ability } from '../documents/access';
import { service } from '../services/service';
import { askingTheSame } from './asking';
import { type KnownFaq, byStanding, standingOf } from './known';
import { readableFaqs } from './readable';
import { apartIn } from './apart';

/** @returns in each language those that ask the same and are not so on purpose, as far as the user may read them. */
export async function duplicatesIn(strapi: Core.Strapi, ability: Ability): Promise<KnownFaq[][]> {
  const groups: KnownFaq[][] = [];
  for (const { code } of await localesOf(strapi).find()) {
    const known = await readableFaqs(strapi, ability, code);
    const asked = known.filter(({ question }) => question?.trim());
    const sameOf = askingTheSame(asked);
    const pairs = asked.flatMap((one) => sameOf(one).flatMap((index) => pairOf(one, asked[index])));
    if (pairs.length === 0) continue;
    const isApart = apartIn(await service(strapi, 'dismissals').ofAll(FAQ_UID, once(pairs.flat())));
    groups.push(...groupsOf(pairs.filter(([one, other]) => !isApart(one, other) && !isApart(other, one))));
  }
  return groups;
}

/** Each pair once. */
const pairOf = (one: KnownFaq, other: KnownFaq | undefined): [KnownFaq, KnownFaq][] =>
  other && one.id < other.id ? [[one, other]] : [];

const once = (faqs: readonly KnownFaq[]): KnownFaq[] => [...new Set(faqs)];

/** Of "a asks what b asks" and "b asks what c asks" follows one group. */
function groupsOf(pairs: readonly (readonly [KnownFaq, KnownFaq])[]): KnownFaq[][] {
  const groupOf = new Map<KnownFaq, KnownFaq[]>();
  for (const [one, other] of pairs) {
    const [own, theirs] = [groupOf.get(one) ?? [one], groupOf.get(other) ?? [other]];
    if (own === theirs) continue;
    // The smaller one joins the greater: each entry moves a few times at most, however many there are.
    const [to, from] = own.length < theirs.length ? [theirs, own] : [own, theirs];
    to.push(...from);
    for (const faq of [...from, one, other]) groupOf.set(faq, to);
  }
  return [...new Set(groupOf.values())];
}

/** The one that is rather used first. @param faqs - Of one language. */
export async function copiesOf(strapi: Core.Strapi, faqs: readonly KnownFaq[]): Promise<FaqCopy[]> {
  const ids = faqs.map(({ documentId }) => documentId);
  const standing = await standingOf(strapi, ids, faqs[0]?.locale ?? '');
  return faqs.toSorted(byStanding(standing)).map(({ documentId, locale, question, answer }) => ({
    type: FAQ_UID,
    documentId,
    language: locale,
    title: question?.trim() ?? '',
    answer: answer?.trim() ?? '',
    ...(standing.get(documentId) ?? { used: 0, isPublished: false }),
  }));
}
