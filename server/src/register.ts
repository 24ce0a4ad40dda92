import type { Core } from '@strapi/types';
import { registerAllPhrases } from '../../engine/phrases/all';
import { PLUGIN_ID } from '../../shared/uids';
import { registerComponents } from './components';
import { registerDocuments } from './documents';
import { registerGraphql } from './graphql';
import { offerPreview } from './preview/button';
import { filterListsByState } from './middlewares/state-filter';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.customFields.register({
    name: 'grid',
    plugin: PLUGIN_ID,
    type: 'json',
    inputSize: { default: 12, isResizable: false },
  });
  registerAllPhrases();
  registerComponents(strapi);
  registerDocuments(strapi);
  registerGraphql(strapi);
  filterListsByState(strapi);
  offerPreview(strapi);
}
