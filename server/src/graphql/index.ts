import type { Core } from '@strapi/types';
import { PLUGIN_ID } from '../../../shared/uids';
import type { NewsroomConfig } from '../config';
import { PUBLIC_UIDS } from '../public-access';
import { draftsApart } from './drafts-apart';
import { queries } from './queries';
import { typeDefs } from './type-defs';

interface ShadowCrud {
  disable(): void;
  disableMutations(): void;
}

/** What the GraphQL plugin lets others do. */
export interface Extension {
  shadowCRUD(uid: string): ShadowCrud;
  use(configuration: object | ((tools: { nexus: unknown }) => object)): void;
}

/**
 * Puts the ready-made answers into GraphQL, where its plugin is there, in place of what it makes of our types: that is many
 * queries for one page, and shows no more than REST does. Its reads can be had back by a setting, its writes cannot.
 */
export function registerGraphql(strapi: Core.Strapi): void {
  if (!strapi.plugin('graphql')) return;
  const extension = strapi.plugin('graphql').service<Extension>('extension');
  const { shadowCRUD } = strapi.config.get<NewsroomConfig['graphql']>(`plugin::${PLUGIN_ID}.graphql`);

  for (const uid of Object.keys(strapi.contentTypes).filter((name) => name.startsWith(`plugin::${PLUGIN_ID}.`))) {
    const isPublic = (PUBLIC_UIDS as readonly string[]).includes(uid);
    if (isPublic && shadowCRUD) extension.shadowCRUD(uid).disableMutations();
    else extension.shadowCRUD(uid).disable();
  }
  if (shadowCRUD) extension.use(draftsApart(strapi));
  extension.use({ typeDefs, ...queries(strapi) });
}
