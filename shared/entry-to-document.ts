/**
 * The one adapter between Strapi and the engine: an entry as the server reads it, or the values of the edit form, as a
 * document. Both halves check through it, so they cannot disagree.
 */
import { type Document, type EntryOptions, primaryLanguage, readArticle, readEntry, readPart } from '../engine';
import type { CheckedType } from './checked-types';
import { articleOf, partOf } from './own-types';
import type { Values } from './path';
import type { Projection } from './projection/projection';
import type { Schemas } from './schema';
import { ARTICLE_UID, CHECKED_UIDS } from './uids';
import { type ProjectHtml, walkEntry } from './walk';

/** An entry, a form's values, or the data of a request: nothing about their types is certain. */
export type EntryValues = Values;

export interface ReadOptions extends EntryOptions {
  /** Language or locale code such as `en` or `pt-BR`; null: unknown. */
  readonly language: string | null;
  /** Without them only the plugin's own types and blocks are read. */
  readonly schemas?: Schemas;
  /** Needed where a field holds HTML; without it such a field is not read. */
  readonly projectHtml?: ProjectHtml;
}

export interface CheckedEntry {
  readonly document: Document;
  /** Fields of nodes, by their path: where a place of the document stands in them, and how to change them. */
  readonly projections: ReadonlyMap<string, Projection>;
}

/** Reads an entry of a checked type. Never throws. */
export function entryToDocument(type: CheckedType, entry: EntryValues, options: ReadOptions): CheckedEntry {
  const language = primaryLanguage(options.language);
  const own = CHECKED_UIDS.find((uid) => uid === type.uid);
  if (own && own !== ARTICLE_UID) return plain(readPart(partOf(own, entry, language), options));
  const { schemas, projectHtml } = options;
  const walked = schemas ? walkEntry(entry, own ? { ...type, fields: ['body'] } : type, schemas, projectHtml) : NONE;
  if (own) {
    const fieldsOf = (index: number) => walked.fields.filter(({ path }) => path.startsWith(`body.${index}.`));
    return { ...walked, document: readArticle(articleOf(entry, language, fieldsOf), options) };
  }
  const title = titleOf(type, entry, schemas);
  const fields = walked.fields.filter(({ path }) => path !== title?.path);
  return { ...walked, document: readEntry({ language, title, fields }, options) };
}

const NONE = { fields: [], projections: new Map<string, Projection>() };

const plain = (document: Document): CheckedEntry => ({ document, projections: NONE.projections });

const TITLES = ['title', 'headline', 'name'];

/** The field that names an entry; undefined where the type has none, and nobody asks for one. */
function titleOf(type: CheckedType, entry: EntryValues, schemas: Schemas | undefined) {
  const { attributes = {} } = schemas?.contentType ?? {};
  const path = [type.title, ...TITLES].find((name) => name && /^(?:string|text)$/.test(attributes[name]?.type ?? ''));
  if (!path || type.except?.includes(path)) return undefined;
  const value = entry[path];
  return { path, text: typeof value === 'string' ? value : null };
}
