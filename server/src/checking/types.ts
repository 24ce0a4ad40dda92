/** Which types of this application are checked, by `config/plugins` and by the settings page. */
import type { Core } from '@strapi/types';
import {
  type CheckSettings,
  type CheckedType,
  checkedTypesOf,
  validateCheckSettings,
} from '../../../shared/checked-types';
import type { Attribute, Schema, Schemas } from '../../../shared/schema';
import { PLUGIN_ID } from '../../../shared/uids';
import { service } from '../services/service';

/** What `config/plugins` says. */
export const configuredTypes = (strapi: Core.Strapi): CheckSettings =>
  strapi.plugin(PLUGIN_ID).config<CheckSettings>('check') ?? {};

/** What the settings page says comes before what the configuration says. A type that is gone is left out. */
export function checkedTypes(
  strapi: Core.Strapi,
  { types } = service(strapi, 'settings').known(),
): readonly CheckedType[] {
  const known = Object.entries(types).filter(([uid]) => uid in typesOf(strapi));
  return checkedTypesOf({ ...configuredTypes(strapi), ...Object.fromEntries(known) });
}

/** What is checked of a type; undefined: nothing. */
export const checkedType = (strapi: Core.Strapi, uid: string): CheckedType | undefined =>
  checkedTypes(strapi).find((type) => type.uid === uid);

/** @throws Error that says which line of `config/plugins` is wrong. */
export const validateSettings = (strapi: Core.Strapi): void =>
  validateCheckSettings(configuredTypes(strapi), (uid) => typesOf(strapi)[uid]);

/** Strapi's own shape; ours names less of it. */
export const typesOf = (strapi: Core.Strapi) => strapi.contentTypes as unknown as Readonly<Record<string, Schema>>;

export const schemasOf = (strapi: Core.Strapi, uid: string): Schemas => ({
  contentType: typesOf(strapi)[uid] ?? { attributes: {} },
  components: strapi.components as unknown as Readonly<Record<string, Schema>>,
});

/** Deeper than components nest. */
const DEPTH = 12;

/**
 * Everything that is read of an entry of an application's type, as a populate of the query engine.
 *
 * @param isWhole - With the relations within components, so that they can be made anew.
 */
export function populateFor({ contentType, components }: Schemas, isWhole = false): Record<string, unknown> {
  const ofSchema = (schema: Schema | undefined, depth: number): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(schema && depth < DEPTH ? schema.attributes : {}).flatMap(([name, attribute]) => {
        const populate = ofAttribute(attribute, depth);
        return populate === null ? [] : [[name, populate]];
      }),
    );
  const ofAttribute = (attribute: Attribute, depth: number): unknown => {
    if (attribute.type === 'media') return true;
    if (attribute.type === 'relation') return isWhole && depth > 0 ? true : null;
    if (attribute.type === 'component') return { populate: ofSchema(components[attribute.component ?? ''], depth + 1) };
    if (attribute.type !== 'dynamiczone') return null;
    // Every component is named, or it would be left out and those after it would count wrong.
    const on = (attribute.components ?? []).map((uid) => [uid, { populate: ofSchema(components[uid], depth + 1) }]);
    return { on: Object.fromEntries(on) as object };
  };
  return ofSchema(contentType, 0);
}
