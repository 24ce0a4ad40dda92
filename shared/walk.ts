/** Finds the texts of an entry of any type by its schema, in the order of its form. */
import { type FieldInput } from '../engine';
import { GRID_FIELD } from './blocks';
import type { CheckedType } from './checked-types';
import { gridOr } from './grid';
import { HTML_FIELDS } from './html-fields';
import type { Values } from './path';
import { projectBlocks } from './projection/blocks';
import type { Projection } from './projection/projection';
import type { Attribute, Schema, Schemas } from './schema';

/** Reads HTML; handed in, for its parser is loaded only where a field holds HTML. */
export type ProjectHtml = (value: unknown, path: string) => Projection;

export interface Walked {
  readonly fields: readonly FieldInput[];
  /** By path of the field. */
  readonly projections: ReadonlyMap<string, Projection>;
}

/** Deeper than Strapi lets components nest. */
const DEPTH = 12;

/** Strings that are no text: addresses, names of icons and colours. */
const NO_TEXT = /(?:^|[a-z_-])(?:url|href|link|slug|icon|color|colour|class|target|email|phone|locale|template|id)$/i;

/** Whether a field of an application's type may hold text that is read, as far as its schema tells. */
export function mayHoldText(name: string, { type, customField = '', ...attribute }: Attribute): boolean {
  if (isHidden(attribute)) return false;
  if (type === 'string' || type === 'text') return !NO_TEXT.test(name);
  return READABLE.includes(type) || customField === GRID_FIELD || HTML_FIELDS.test(customField);
}

const READABLE = ['richtext', 'blocks', 'component', 'dynamiczone'];

const isHidden = ({ private: isPrivate, visible }: Pick<Attribute, 'private' | 'visible'>): boolean =>
  isPrivate === true || visible === false;

/** @param type - What is checked; names in it are those of the type's own fields. */
export function walkEntry(entry: Values, type: CheckedType, schemas: Schemas, projectHtml?: ProjectHtml): Walked {
  const fields: FieldInput[] = [];
  const projections = new Map<string, Projection>();
  const project = (projection: Projection, path: string): void => {
    projections.set(path, projection);
    fields.push({ format: 'nodes', path, source: projection.source, blocks: projection.blocks });
  };

  const walkField = (name: string, attribute: Attribute, value: unknown, path: string, depth: number): void => {
    const isHtml = type.html?.includes(plainPath(path)) ?? false;
    switch (attribute.type) {
      case 'string':
      case 'text':
        if (typeof value === 'string' && !NO_TEXT.test(name)) fields.push({ format: 'plain', path, source: value });
        return;
      case 'richtext':
        if (typeof value !== 'string') return;
        if (!isHtml) fields.push({ format: 'markdown', path, source: value });
        else if (projectHtml) project(projectHtml(value, path), path);
        return;
      case 'blocks':
        return project(projectBlocks(value, path), path);
      case 'component':
        return walkComponents(attribute, value, path, depth);
      case 'dynamiczone':
        return walkZone(value, path, depth);
      case 'relation':
      case 'media':
        // Only within components do they stand at a place of the text.
        if (depth > 0 && value) fields.push({ format: 'embed', path, component: attribute.type });
        return;
      default:
        walkCustom(attribute, value, path, isHtml);
    }
  };

  const walkCustom = ({ customField = '' }: Attribute, value: unknown, path: string, isHtml: boolean): void => {
    const grid = customField === GRID_FIELD ? gridOr(value) : null;
    if (grid) fields.push({ format: 'grid', path, grid });
    else if (projectHtml && typeof value === 'string' && (isHtml || HTML_FIELDS.test(customField)))
      project(projectHtml(value, path), path);
  };

  const walkComponents = (attribute: Attribute, value: unknown, path: string, depth: number): void => {
    const schema = schemas.components[attribute.component ?? ''];
    if (!schema) return;
    if (!attribute.repeatable) walkFields(value, schema, path, depth + 1);
    else if (Array.isArray(value))
      for (const [index, one] of value.entries()) walkFields(one, schema, `${path}.${index}`, depth + 1);
  };

  const walkZone = (value: unknown, path: string, depth: number): void => {
    if (!Array.isArray(value)) return;
    for (const [index, row] of value.entries()) {
      const component = isRecord(row) && typeof row.__component === 'string' ? row.__component : '';
      const before = fields.length;
      const schema = schemas.components[component];
      if (schema) walkFields(row, schema, `${path}.${index}`, depth + 1);
      if (fields.length === before) fields.push({ format: 'embed', path: `${path}.${index}`, component });
    }
  };

  const walkFields = (value: unknown, { attributes }: Schema, path: string, depth: number): void => {
    if (!isRecord(value) || depth > DEPTH) return;
    for (const [name, attribute] of Object.entries(attributes)) {
      if (isHidden(attribute)) continue;
      if (depth === 0 && !isChosen(name, type)) continue;
      walkField(name, attribute, value[name], path ? `${path}.${name}` : name, depth);
    }
  };

  walkFields(entry, schemas.contentType, '', 0);
  return { fields, projections };
}

const isChosen = (name: string, { fields, except }: CheckedType): boolean =>
  (fields?.includes(name) ?? true) && !except?.includes(name);

/** `sections.0.text` → `sections.text`, as settings name it. */
const plainPath = (path: string): string => path.replace(/\.\d+(?=\.)/g, '');

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
