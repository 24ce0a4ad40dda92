/** What a fact box claims, as it is kept and compared. */
import { digest } from '../content/digest';
import type { Row } from '../documents/rows';
import { parseMarkdown } from '../render/markdown';
import { textOf } from '../render/plain';
import type { Claim, ClaimSource } from '../../../shared/contracts/fact-boxes';

/** @param box - With its sources. */
export const claimOf = (box: Row): Claim => ({
  title: textOr(box.title),
  body: textOr(box.body),
  kind: textOr(box.kind),
  asOf: textOr(box.asOf),
  sources: (Array.isArray(box.sources) ? (box.sources as Row[]) : []).map(sourceOf),
});

const sourceOf = (source: Row): ClaimSource => ({
  name: textOr(source.name) ?? '',
  publisher: textOr(source.publisher),
  url: textOr(source.url),
  publishedOn: textOr(source.publishedOn),
  retrievedOn: textOr(source.retrievedOn),
});

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

type Said = Pick<Claim, 'title' | 'body'>;

/** The words of title and body, as readers read them. */
export const wordsOf = ({ title, body }: Said): string =>
  inOneHand([title ?? '', textOf(parseMarkdown(body ?? ''))].join(' '));

/** Names what readers are told: marks, spacing and the shape of quotation marks are none of it. */
export const saidIn = (claim: Said): string => digest(wordsOf(claim));

/** Signs that are typed in one way or another while the words stay. */
const HANDS: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
  [/[„“”«»‟]/g, '"'],
  [/[‚‘’‛‹›ʼ]/g, "'"],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
];

const inOneHand = (text: string): string =>
  HANDS.reduce((written, [signs, sign]) => written.replace(signs, sign), text.normalize()).trim();
