/** One FAQ entry in the place of another, in a block of an article's form, as Strapi's own relation field writes it. */
import type { LinkedFaq } from '../../../shared/same-questions';
import { FAQ_UID } from '../../../shared/uids';

interface Position {
  readonly before?: string;
  readonly [key: string]: unknown;
}

/** A relation as the form holds it. */
export interface FormRelation {
  readonly id: number;
  readonly documentId?: string;
  readonly apiData?: { readonly documentId?: string; readonly position?: Position; readonly [key: string]: unknown };
  /** By this Strapi sorts what it shows. */
  readonly __temp_key__?: string;
  readonly [key: string]: unknown;
}

/** What a form holds of a relation: only what was changed. */
export interface FormRelations {
  readonly connect?: readonly FormRelation[];
  readonly disconnect?: readonly FormRelation[];
}

/** The entry that comes. */
export interface Comer extends LinkedFaq {
  readonly question: string;
  readonly locale: string;
}

const idOf = ({ documentId, apiData }: FormRelation): string => documentId ?? apiData?.documentId ?? '';

/**
 * @param shown - What the block shows as it is saved, in order.
 * @param from - documentId of the one that goes. One that stands there already is not put there twice.
 */
export function replaceFaq(
  { connect = [], disconnect = [] }: FormRelations,
  shown: readonly LinkedFaq[],
  from: string,
  to: Comer,
): FormRelations {
  const order = orderOf({ connect, disconnect }, shown);
  const at = order.findIndex(({ documentId }) => documentId === from);
  const saved = shown.find(({ documentId }) => documentId === from);
  const gone = saved ? [...disconnect, { id: saved.id, apiData: { ...saved, locale: to.locale } }] : disconnect;
  const stay = connect.filter((one) => idOf(one) !== from).map((one) => movedBefore(one, from, to));
  if (at < 0 || order.some(({ documentId }) => documentId === to.documentId))
    return { connect: stay, disconnect: gone };
  const position = positionAt(at, order[at + 1]?.documentId, to.locale);
  return { connect: [...stay, relationOf(to, order[at]?.key ?? '', position)], disconnect: gone };
}

const positionAt = (at: number, next: string | undefined, locale: string): Position => {
  if (at === 0) return { start: true };
  return next === undefined ? { end: true } : { before: next, locale, status: 'draft' };
};

const movedBefore = (one: FormRelation, from: string, to: Comer): FormRelation =>
  one.apiData?.position?.before === from
    ? { ...one, apiData: { ...one.apiData, position: { ...one.apiData.position, before: to.documentId } } }
    : one;

const relationOf = ({ id, documentId, question, locale }: Comer, key: string, position: Position): FormRelation => ({
  id,
  // Has Strapi ask for what it is called and whether it is published.
  apiData: { id, documentId, locale, isTemporary: true, position },
  __temp_key__: key,
  question,
  label: question,
  href: `../collection-types/${FAQ_UID}/${documentId}?plugins[i18n][locale]=${locale}`,
});

interface Placed {
  readonly documentId: string;
  readonly key: string;
}

/** What the block shows now. */
function orderOf({ connect = [], disconnect = [] }: FormRelations, shown: readonly LinkedFaq[]): Placed[] {
  const changed = new Set([...connect, ...disconnect].map(({ id }) => id));
  const saved = shown.map(({ id, documentId }, index) => ({ id, documentId, key: keyAt(index, shown.length) }));
  return [
    ...saved.filter(({ id }) => !changed.has(id)),
    ...connect.map((one) => ({ documentId: idOf(one), key: one.__temp_key__ ?? '' })),
  ].sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Strapi shows the last ones first, and gives those before them keys once they are asked for. */
const PAGE = 5;

/** The key that Strapi sorts a saved relation by: a0, a1 … of the last five, and Zz, Zy … backwards of those before. */
function keyAt(index: number, count: number): string {
  const from = index - Math.max(0, count - PAGE);
  return from < 0 ? `Z${DIGITS.at(from) ?? ''}` : `a${DIGITS.at(from) ?? ''}`;
}
