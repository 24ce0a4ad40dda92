import { CORRECTION_LIMITS } from '../../../../shared/contracts/corrections';
import { ARTICLE_UID } from '../../../../shared/uids';
import { localized } from '../localized';

export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_corrections',
  info: {
    singularName: 'correction',
    pluralName: 'corrections',
    displayName: 'Correction',
    description: 'What an article had wrong, what is right, and since when it says so.',
  },
  options: { draftAndPublish: false },
  pluginOptions: localized,
  attributes: {
    // Private: from a type without drafts, filters would read those of articles.
    article: {
      type: 'relation',
      relation: 'oneToOne',
      target: ARTICLE_UID,
      private: true,
      pluginOptions: localized,
    },
    wrong: { type: 'text', required: true, maxLength: CORRECTION_LIMITS.words, pluginOptions: localized },
    right: { type: 'text', required: true, maxLength: CORRECTION_LIMITS.words, pluginOptions: localized },
    correctedAt: { type: 'datetime', required: true, pluginOptions: localized },
  },
} as const;
