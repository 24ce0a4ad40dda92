import { ARTICLE_UID } from '../../../../shared/uids';
import { QUESTION_STATES } from '../../../../shared/contracts/content';
import { localized } from '../localized';

export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_reader_questions',
  info: {
    singularName: 'reader-question',
    pluralName: 'reader-questions',
    displayName: 'Reader question',
    description: 'A question that a reader has sent in, and the answer of the newsroom.',
  },
  options: { draftAndPublish: true },
  pluginOptions: localized,
  indexes: [{ name: 'newsroom_reader_questions_receipt', columns: ['receipt'] }],
  attributes: {
    question: { type: 'text', pluginOptions: localized },
    askedBy: { type: 'string', pluginOptions: localized },
    place: { type: 'string', pluginOptions: localized },
    email: { type: 'email', private: true, pluginOptions: localized },
    consent: { type: 'json', private: true, pluginOptions: localized },
    state: {
      type: 'enumeration',
      enum: [...QUESTION_STATES],
      default: 'received',
      private: true,
      pluginOptions: localized,
    },
    answer: { type: 'richtext', pluginOptions: localized },
    answeredBy: { type: 'string', pluginOptions: localized },
    /** Who answers it. */
    assignee: { type: 'relation', relation: 'oneToOne', target: 'admin::user', private: true, visible: false },
    /** Names its sender's token; see `intake/receipt.ts`. */
    receipt: { type: 'string', private: true, visible: false, pluginOptions: localized },
    /** When its sender was told of the answer; see `intake/told.ts`. */
    toldAt: { type: 'datetime', private: true, visible: false, pluginOptions: localized },
    /** Nobody may write back who has asked. */
    anonymisedAt: { type: 'datetime', private: true, visible: false, pluginOptions: localized },
    article: { type: 'relation', relation: 'oneToOne', target: ARTICLE_UID, pluginOptions: localized },
    firstPublishedAt: { type: 'datetime', visible: false, pluginOptions: localized },
  },
} as const;
