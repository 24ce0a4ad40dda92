import { FACT_BOX_KINDS } from '../../../../engine';
import { SOURCE_UID } from '../../../../shared/uids';
import { localized } from '../localized';

export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_fact_boxes',
  info: {
    singularName: 'fact-box',
    pluralName: 'fact-boxes',
    displayName: 'Fact box',
    description: 'A fact, a tip or some background that many articles can show.',
  },
  options: { draftAndPublish: true },
  pluginOptions: localized,
  attributes: {
    title: { type: 'string', maxLength: 300, pluginOptions: localized },
    kind: { type: 'enumeration', enum: [...FACT_BOX_KINDS], default: 'background', pluginOptions: localized },
    body: { type: 'richtext', pluginOptions: localized },
    // One-sided: a way back from a type without drafts would let filters read drafts.
    sources: { type: 'relation', relation: 'oneToMany', target: SOURCE_UID, pluginOptions: localized },
    asOf: { type: 'date', pluginOptions: localized },
    reviewBy: { type: 'date', private: true, pluginOptions: localized },
    firstPublishedAt: { type: 'datetime', visible: false, pluginOptions: localized },
  },
} as const;
