import type { Core } from '@strapi/types';
import { blocks } from './blocks';

interface ComponentRegistry {
  get(uid: string): unknown;
  add(components: Record<string, unknown>): void;
}

export const BLOCK_UIDS = Object.keys(blocks);

/**
 * Registers the blocks as components. A plugin can't bring components the way an application does (strapi has no
 * loader for them), but the registry is open. A file of the application with the same name wins.
 */
export function registerComponents(strapi: Core.Strapi): void {
  const registry = strapi.get<ComponentRegistry>('components');

  for (const [uid, { displayName, icon, attributes }] of Object.entries(blocks)) {
    if (registry.get(uid)) continue;

    const name = uid.slice(uid.indexOf('.') + 1);
    const schema = {
      collectionName: `components_newsroom_${name.replaceAll('-', '_')}s`,
      info: { displayName, icon },
      options: {},
      attributes: structuredClone(attributes),
    };
    registry.add({
      [uid]: {
        ...schema,
        // The Content-Type Builder reads these two.
        __schema__: structuredClone(schema),
        __filename__: `${name}.json`,
        uid,
        category: 'newsroom',
        modelType: 'component',
        modelName: name,
        globalId: `ComponentNewsroom${pascal(name)}`,
      },
    });
  }
}

const pascal = (name: string): string => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
