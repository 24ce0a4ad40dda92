import type { Core } from '@strapi/types';
import { FACT_BOX_EMBED, FAQ_EMBED, IMAGE, QUESTION_EMBED } from '../../../shared/blocks';
import { ARTICLE_UID, type CheckedUid, FACT_BOX_UID, FAQ_UID, READER_QUESTION_UID } from '../../../shared/uids';

/** A row of the database: one language of one entry, as draft or as published version. */
export interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly publishedAt: string | null;
  readonly firstPublishedAt?: string | null;
  /** Of a draft: what readers read of it. */
  readonly page?: Page;
  readonly [key: string]: unknown;
}

/** The published version of a draft. */
export interface Page {
  readonly id: number;
  readonly publishedAt: string;
  /** The draft was saved since. */
  readonly isModified: boolean;
}

export interface BlockRow {
  readonly id: number;
  readonly __component: string;
  readonly [key: string]: unknown;
}

export type PartUid = Exclude<CheckedUid, typeof ARTICLE_UID>;

/** The blocks that show another entry, the relation that names it, and what is read of it besides its own columns. */
export const EMBEDS = [
  { component: FACT_BOX_EMBED, field: 'factBox', uid: FACT_BOX_UID, populate: { sources: true } },
  { component: FAQ_EMBED, field: 'faqs', uid: FAQ_UID, populate: {} },
  { component: QUESTION_EMBED, field: 'question', uid: READER_QUESTION_UID, populate: {} },
] as const satisfies readonly { component: string; field: string; uid: PartUid; populate: object }[];

export type Embed = (typeof EMBEDS)[number];

export const embedOf = (block: BlockRow): Embed | undefined =>
  EMBEDS.find(({ component }) => component === block.__component);

/** The parts that a block links to, in order. */
export function partsOf(block: BlockRow): Row[] {
  const embed = embedOf(block);
  const linked = embed ? block[embed.field] : null;
  return (Array.isArray(linked) ? linked : linked ? [linked] : []) as Row[];
}

export const bodyOf = (row: Row): BlockRow[] => (Array.isArray(row.body) ? (row.body as BlockRow[]) : []);

/** What a card shows of an article besides its own columns. */
export const CARD_POPULATE = { section: true, authors: true, tags: true, cover: { populate: { image: true } } };

/**
 * Everything that the checks and the pages read of an entry, as a populate of the query engine. Every component that the
 * body may hold is named, or it would be left out and the blocks after it would count wrong.
 */
export function populateOf(strapi: Core.Strapi, uid: CheckedUid): Record<string, unknown> {
  if (uid !== ARTICLE_UID) return {};
  const { components = [] } = strapi.contentType(ARTICLE_UID).attributes.body as { components?: string[] };
  const on = Object.fromEntries(components.map((component) => [component, { populate: populateOfBlock(component) }]));
  return { ...CARD_POPULATE, body: { on } };
}

function populateOfBlock(component: string): Record<string, unknown> {
  const embed = EMBEDS.find((known) => known.component === component);
  if (embed) return { [embed.field]: { populate: embed.populate } };
  return component === IMAGE ? { image: true } : {};
}
