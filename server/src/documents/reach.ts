import type { Core } from '@strapi/types';
import { isChecked } from './context';

type Tree = Readonly<Record<string, unknown>>;

/** Strapi's virtual relation to the other languages of an entry. It has no eye for publication: it finds drafts. */
const LANGUAGES = 'localizations';

interface Model {
  readonly modelType: string;
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly attributes: Readonly<Record<string, Tree>>;
}

/** Where a query stands: a type or a component, and whether its rows are linked to drafts and published ones apart. */
interface Place {
  readonly uid: string;
  readonly isApart: boolean;
}

const modelOf = (strapi: Core.Strapi, uid: string): Model | undefined =>
  strapi.getModel(uid as never) as unknown as Model | undefined;

const placeOf = (strapi: Core.Strapi, uid: string): Place => ({
  uid,
  isApart: modelOf(strapi, uid)?.options?.draftAndPublish === true,
});

/** The place that an attribute leads to; the same one where the key is none of its relations or components. */
function next(strapi: Core.Strapi, place: Place, key: string): Place {
  const attribute = modelOf(strapi, place.uid)?.attributes[key];
  const uid = attribute?.target ?? attribute?.component;
  return typeof uid === 'string' ? at(strapi, place, uid) : place;
}

/** A component is a part of the entry that holds it. */
const at = (strapi: Core.Strapi, place: Place, uid: string): Place =>
  modelOf(strapi, uid)?.modelType === 'component' ? { ...place, uid } : placeOf(strapi, uid);

/**
 * Whether a query compares or sorts by drafts: by way of `localizations`, or from a type without drafts, which is linked to
 * both, a filter sees unpublished text, and who asks often enough can read it letter by letter. Populating is harmless,
 * Strapi leaves drafts out there.
 */
export function reachesDrafts(strapi: Core.Strapi, uid: string, { filters, sort, populate }: Tree): boolean {
  const place = placeOf(strapi, uid);
  return (
    [filters, sort].some((value) => conditionsReach(strapi, place, value)) || populateReaches(strapi, place, populate)
  );
}

/** Filters, or a sort order in any of its shapes. */
function conditionsReach(strapi: Core.Strapi, place: Place, value: unknown): boolean {
  if (typeof value === 'string') return value.split(',').some((path) => pathReaches(strapi, place, path));
  if (Array.isArray(value)) return value.some((item) => conditionsReach(strapi, place, item));
  if (!isTree(value)) return false;
  return Object.entries(value).some(([key, inner]) => {
    if (pathReaches(strapi, place, key)) return true;
    // Below an operator stand values or conditions of the same type; a value that is compared is no path.
    return typeof inner === 'object' && conditionsReach(strapi, next(strapi, place, key), inner);
  });
}

/** A path such as `article.localizations.title:asc`. */
function pathReaches(strapi: Core.Strapi, from: Place, path: string): boolean {
  let place = from;
  for (const key of path.trim().split(/[.:]/)) {
    const below = next(strapi, place, key);
    if (isChecked(place.uid) && key === LANGUAGES) return true;
    if (below !== place && isChecked(below.uid) && !place.isApart) return true;
    place = below;
  }
  return false;
}

/** Filters and orders stand in a populate too, at every level. */
function populateReaches(strapi: Core.Strapi, place: Place, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => populateReaches(strapi, place, item));
  if (!isTree(value)) return false;
  return Object.entries(value).some(([key, inner]) => {
    if (key === 'filters' || key === 'sort') return conditionsReach(strapi, place, inner);
    if (key === 'on' && isTree(inner))
      return Object.entries(inner).some(([component, below]) =>
        populateReaches(strapi, at(strapi, place, component), below),
      );
    return populateReaches(strapi, next(strapi, place, key), inner);
  });
}

/** Whether a populate, in any of its shapes, shows entries that can be drafts of ours. */
export function populatesChecked(strapi: Core.Strapi, uid: string, populate: unknown): boolean {
  if (typeof populate === 'string') return populate.split(',').some((path) => pathShows(strapi, uid, path));
  if (Array.isArray(populate)) return populate.some((item) => populatesChecked(strapi, uid, item));
  if (!isTree(populate)) return populate === true && pathShows(strapi, uid, '*');
  return Object.entries(populate).some(([key, inner]) => {
    if (key === 'on' && isTree(inner))
      return Object.entries(inner).some(([component, below]) => populatesChecked(strapi, component, below));
    if (key === 'populate') return populatesChecked(strapi, uid, inner);
    return (
      pathShows(strapi, uid, key) ||
      targetsOf(strapi, uid, key).some((target) => populatesChecked(strapi, target, inner))
    );
  });
}

/** A path such as `lead.section`, or `*`. */
function pathShows(strapi: Core.Strapi, uid: string, path: string): boolean {
  const [key = '', ...rest] = path.trim().split('.');
  const targets = targetsOf(strapi, uid, key);
  return targets.some((target) => isChecked(target) || (rest.length > 0 && pathShows(strapi, target, rest.join('.'))));
}

/** What an attribute, or `*` any of them, leads to. */
function targetsOf(strapi: Core.Strapi, uid: string, key: string): string[] {
  const attributes = modelOf(strapi, uid)?.attributes ?? {};
  const named = key === '*' ? Object.values(attributes) : [attributes[key]];
  return named.flatMap((attribute) =>
    [attribute?.target, attribute?.component, attribute?.components]
      .flat()
      .filter((target) => typeof target === 'string'),
  );
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
