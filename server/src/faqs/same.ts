/** Which FAQ entries answer a question that another one answers as well. */
import type { Core } from '@strapi/types';
import { FAQ_EMBED } from '../../../shared/blocks';
import type { SameQuestion } from '../../../shared/same-questions';
import { FAQ_UID } from '../../../shared/uids';
import { type Row, bodyOf, partsOf } from '../documents/rows';
import { askingTheSame } from './asking';
import { type KnownFaq, type Standing, allFaqs, byStanding, standingOf } from './known';

/** Of one entry so many are told, the one that is rather used first. */
const MOST_TOLD = 9;

/** @returns the entries with what is answered twice of them. @param drafts - FAQ entries, or articles with their bodies. */
export async function withSameQuestions(strapi: Core.Strapi, uid: string, drafts: readonly Row[]): Promise<Row[]> {
  const told = new Map<Row, readonly SameQuestion[]>();
  for (const locale of new Set(drafts.map((draft) => draft.locale))) {
    const own = drafts.filter((draft) => draft.locale === locale);
    const asked = uid === FAQ_UID ? own.map(askedIn) : own.flatMap(shownIn);
    const found = await sameAs(strapi, locale, asked);
    for (const draft of own) {
      const same = found.filter(({ asking }) => asking.draft === draft).map((one) => one.same);
      if (same.length > 0) told.set(draft, same);
    }
  }
  return drafts.map((draft) => (told.has(draft) ? { ...draft, sameQuestions: told.get(draft) } : draft));
}

/** @returns the entries, each with all of these that ask the same. @param drafts - FAQ entries of one language. */
export async function sameAmongEntries(strapi: Core.Strapi, locale: string, drafts: readonly Row[]): Promise<Row[]> {
  const found = await sameAmong(strapi, locale, drafts as unknown as KnownFaq[], drafts.map(askedIn), drafts.length);
  return drafts.map((draft) => ({
    ...draft,
    sameQuestions: found.filter(({ asking }) => asking.draft === draft).map(({ same }) => same),
  }));
}

/** A question that somebody is writing. @param documentId - Of its entry; empty: it was never saved. */
export async function sameAsWritten(
  strapi: Core.Strapi,
  known: readonly KnownFaq[],
  { locale, documentId, question }: { locale: string; documentId: string; question: string },
): Promise<SameQuestion[]> {
  const saved = known.find((one) => one.documentId === documentId);
  const faq = { id: saved?.id ?? 0, documentId, question, answer: saved?.answer ?? null };
  return (await sameAmong(strapi, locale, known, [{ faq, shown: null, isOwn: true }])).map(({ same }) => same);
}

/** What an article shows as it is saved, and what its form has connected since. */
export async function sameAsShown(
  strapi: Core.Strapi,
  known: readonly KnownFaq[],
  { locale, article, connected }: { locale: string; article: Row | undefined; connected: readonly string[] },
): Promise<SameQuestion[]> {
  const fresh = known.filter(({ documentId }) => connected.includes(documentId));
  const asked = [
    ...(article ? shownIn(article) : []),
    ...fresh.map((faq): Asked => ({ faq, shown: null, isOwn: false })),
  ];
  return (await sameAmong(strapi, locale, known, asked)).map(({ same }) => same);
}

/** A question that is compared with all others. */
interface Asked {
  readonly draft?: Row;
  readonly faq: Omit<KnownFaq, 'locale'>;
  readonly shown: SameQuestion['shown'];
  /** In the form of its own entry all others are told, elsewhere the one that is rather used. */
  readonly isOwn: boolean;
}

const askedIn = (draft: Row): Asked => ({ draft, faq: draft as unknown as KnownFaq, shown: null, isOwn: true });

const shownIn = (draft: Row): Asked[] =>
  bodyOf(draft)
    .filter(({ __component }) => __component === FAQ_EMBED)
    .flatMap((block) => {
      const parts = partsOf(block);
      const shown = { block: block.id, faqs: parts.map(({ id, documentId }) => ({ id, documentId })) };
      return parts.map((part) => ({ draft, faq: part as unknown as KnownFaq, shown, isOwn: false }));
    });

interface Found {
  readonly asking: Asked;
  readonly same: SameQuestion;
}

const isAsked = ({ faq }: Asked): boolean => Boolean(faq.question?.trim());

const sameAs = async (strapi: Core.Strapi, locale: string, asked: readonly Asked[]): Promise<Found[]> =>
  asked.some(isAsked) ? sameAmong(strapi, locale, await allFaqs(strapi, locale), asked) : [];

async function sameAmong(
  strapi: Core.Strapi,
  locale: string,
  known: readonly KnownFaq[],
  asked: readonly Asked[],
  mostTold = MOST_TOLD,
): Promise<Found[]> {
  const sameOf = askingTheSame(known);
  const pairs = asked.filter(isAsked).flatMap((asking) => {
    const others = sameOf(asking.faq).flatMap((index) => known[index] ?? []);
    const twins = others.filter(({ documentId }) => documentId !== asking.faq.documentId);
    return twins.length > 0 ? [{ asking, twins }] : [];
  });
  if (pairs.length === 0) return [];
  const all = pairs.flatMap(({ asking, twins }) => [asking.faq, ...twins].map(({ documentId }) => documentId));
  const standing = await standingOf(strapi, [...new Set(all)].filter(Boolean), locale);
  return pairs.flatMap(({ asking, twins }) =>
    chosen(asking, twins, standing, mostTold).map((other) => ({ asking, same: toldOf(asking, other, standing) })),
  );
}

function chosen(
  { faq, isOwn }: Asked,
  twins: readonly KnownFaq[],
  standing: ReadonlyMap<string, Standing>,
  most: number,
) {
  const order = byStanding(standing);
  const sorted = twins.toSorted(order);
  if (isOwn) return sorted.slice(0, most);
  return sorted.slice(0, 1).filter((first) => order(first, faq) < 0);
}

const toldOf = (
  { faq, shown, isOwn }: Asked,
  { id, documentId, question }: KnownFaq,
  standing: ReadonlyMap<string, Standing>,
): SameQuestion => ({
  faq: isOwn ? null : faq.documentId,
  question: faq.question ?? '',
  other: { id, documentId },
  text: question?.trim() ?? '',
  used: standing.get(documentId)?.used ?? 0,
  shown,
});
