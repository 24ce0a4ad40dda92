import { SECTION_UID } from '../../../../shared/uids';
import { localized, shared } from '../localized';

export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_sections',
  info: {
    singularName: 'section',
    pluralName: 'sections',
    displayName: 'Section',
    description: 'A part of the newsroom such as World or Culture.',
  },
  options: { draftAndPublish: false },
  pluginOptions: localized,
  attributes: {
    name: { type: 'string', required: true, maxLength: 200, pluginOptions: localized },
    slug: { type: 'uid', targetField: 'name', required: true, maxLength: 200, pluginOptions: localized },
    description: { type: 'text', pluginOptions: localized },
    order: { type: 'integer', default: 0, pluginOptions: shared },
    parent: { type: 'relation', relation: 'oneToOne', target: SECTION_UID, pluginOptions: localized },
  },
} as const;
