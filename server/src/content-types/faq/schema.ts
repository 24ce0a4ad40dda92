import { localized } from '../localized';

export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_faqs',
  info: {
    singularName: 'faq',
    pluralName: 'faqs',
    displayName: 'FAQ entry',
    description: 'One question with its answer, which many articles can show.',
  },
  options: { draftAndPublish: true },
  pluginOptions: localized,
  attributes: {
    question: { type: 'text', pluginOptions: localized },
    answer: { type: 'richtext', pluginOptions: localized },
    firstPublishedAt: { type: 'datetime', visible: false, pluginOptions: localized },
  },
} as const;
