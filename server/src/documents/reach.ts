import type { Core } from '@strapi/types';
import { isChecked } from './context';

type Tree = Readonly<Record<string, unknown>>;

/** Strapi's virtual relation to the other languages of an entry. It has no eye for publication: it finds drafts. */
const LANGUAGES = 'localizations';

/**
 * Whether a query compares or sorts by drafts: by way of `localizations` a filter sees the unpublished text of an entry that
 * is published, and who asks often enough can read it letter by letter. Populating it is harmless, Strapi leaves drafts out there.
 */
export const reachesDrafts = (strapi: Core.Strapi, uid: string, { filters, sort, populate }: Tree): boolean =>
  conditionsReach(strapi, uid, filters) || conditionsReach(strapi, uid, sort) || populateReaches(strapi, uid, populate);

/** Filters, or a sort order in any of its shapes. */
function conditionsReach(strapi: Core.Strapi, uid: string, value: unknown): boolean {
  if (typeof value === 'string') return value.split(',').some((path) => pathReaches(strapi, uid, path));
  if (Array.isArray(value)) return value.some((item) => conditionsReach(strapi, uid, item));
  if (!isTree(value)) return false;
  return Object.entries(value).some(([key, inner]) => {
    if (pathReaches(strapi, uid, key)) return true;
    // Below an operator stand values or conditions of the same type; a value that is compared is no path.
    return typeof inner === 'object' && conditionsReach(strapi, targetOf(strapi, uid, key), inner);
  });
}

/** A path such as `article.localizations.title:asc`. */
function pathReaches(strapi: Core.Strapi, uid: string, path: string): boolean {
  let current = uid;
  for (const key of path.trim().split(/[.:]/)) {
    if (key === LANGUAGES && isChecked(current)) return true;
    current = targetOf(strapi, current, key);
  }
  return false;
}

/** Filters and orders stand in a populate too, at every level. */
function populateReaches(strapi: Core.Strapi, uid: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => populateReaches(strapi, uid, item));
  if (!isTree(value)) return false;
  return Object.entries(value).some(([key, inner]) => {
    if (key === 'filters' || key === 'sort') return conditionsReach(strapi, uid, inner);
    if (key === 'on' && isTree(inner))
      return Object.entries(inner).some(([component, below]) => populateReaches(strapi, component, below));
    return populateReaches(strapi, targetOf(strapi, uid, key), inner);
  });
}

/** The type that an attribute leads to; the same type where the key is none of its relations or components. */
function targetOf(strapi: Core.Strapi, uid: string, key: string): string {
  const model = strapi.getModel(uid as never) as { attributes: Readonly<Record<string, Tree>> } | undefined;
  const attribute = model?.attributes[key];
  const target = attribute?.target ?? attribute?.component;
  return typeof target === 'string' ? target : uid;
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
