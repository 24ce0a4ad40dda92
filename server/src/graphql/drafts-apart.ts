import type { Core } from '@strapi/types';
import { CHECKED_UIDS } from '../../../shared/uids';
import { isApiToken } from '../authentication';
import type { Params } from '../documents/context';
import { refuseDrafts } from '../documents/draft-lock';

type Resolve = (root: unknown, args: Params, context: { state: { auth?: unknown } }, info: unknown) => unknown;
interface Field {
  readonly parentTypeConfig: { readonly name: string };
  readonly fieldConfig: { readonly type: unknown };
}
interface Nexus {
  plugin(config: {
    name: string;
    onCreateFieldResolver(field: Field): ((...call: [...Parameters<Resolve>, Resolve]) => unknown) | undefined;
  }): unknown;
}
interface Naming {
  getTypeName(type: object): string;
  getRelationResponseCollectionName(type: object): string;
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/**
 * The lock of drafts for relations in GraphQL. They are read past the document service, and take the publication from what
 * was asked at the root, or none at all: an entry without drafts would show the drafts it is linked to.
 */
export const draftsApart = (strapi: Core.Strapi) => {
  const { naming } = strapi.plugin('graphql').service<{ naming: Naming }>('utils');
  const uids = new Map<string, string>(
    CHECKED_UIDS.flatMap((uid) => {
      const type = strapi.contentType(uid);
      return [naming.getTypeName(type), naming.getRelationResponseCollectionName(type)].map(
        (name) => [name, uid] as const,
      );
    }),
  );

  return ({ nexus }: { nexus: unknown }) => ({
    plugins: [
      (nexus as Nexus).plugin({
        name: 'newsroom-drafts-apart',
        onCreateFieldResolver({ parentTypeConfig, fieldConfig }) {
          const uid = uids.get(String(fieldConfig.type).replace(/[[\]!]/g, ''));
          // At the root the document service is asked, which has its own lock.
          if (!uid || ROOTS.includes(parentTypeConfig.name)) return undefined;
          return (root, args, context, info, next) => {
            if (isApiToken(context.state.auth)) return next(root, args, context, info);
            refuseDrafts(strapi, uid, args);
            return next(root, { ...args, status: 'published' }, context, info);
          };
        },
      }),
    ],
  });
};
