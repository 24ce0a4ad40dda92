import {
  CALL,
  EMBED,
  FACT_BOX_EMBED,
  FAQ_EMBED,
  GRID_FIELD,
  IMAGE,
  PROSE,
  QUESTION_EMBED,
  QUOTE,
  TABLE,
} from '../../../shared/blocks';
import { FACT_BOX_UID, FAQ_UID, READER_QUESTION_UID } from '../../../shared/uids';

interface BlockSchema {
  readonly displayName: string;
  readonly icon: string;
  readonly attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Ids of the parts the block carried when it was last published, comma-separated. Strapi publishes a link to an
 * unpublished entry as empty and forgets it; this remembers it, so that it can be put back.
 */
export const CARRIED = 'carried';
const carried = { [CARRIED]: { type: 'text', private: true, visible: false } } as const;

/** Nothing here is required: what is missing is said in words by the rules, before Strapi's own validation runs. */
export const blocks: Readonly<Record<string, BlockSchema>> = {
  [PROSE]: { displayName: 'Prose', icon: 'file', attributes: { markdown: { type: 'richtext' } } },
  [TABLE]: {
    displayName: 'Table',
    icon: 'grid',
    attributes: {
      caption: { type: 'string' },
      source: { type: 'string' },
      grid: { type: 'customField', customField: GRID_FIELD },
    },
  },
  [QUOTE]: {
    displayName: 'Quote',
    icon: 'quote',
    attributes: {
      text: { type: 'text' },
      speaker: { type: 'string' },
      role: { type: 'string' },
      url: { type: 'string' },
    },
  },
  [IMAGE]: {
    displayName: 'Image',
    icon: 'picture',
    attributes: {
      image: { type: 'media', multiple: false, allowedTypes: ['images'] },
      alt: { type: 'text' },
      caption: { type: 'text' },
      credit: { type: 'string' },
    },
  },
  [FACT_BOX_EMBED]: {
    displayName: 'Fact box',
    icon: 'lightbulb',
    attributes: { factBox: { type: 'relation', relation: 'oneToOne', target: FACT_BOX_UID }, ...carried },
  },
  [FAQ_EMBED]: {
    displayName: 'FAQ entries',
    icon: 'question',
    attributes: { faqs: { type: 'relation', relation: 'oneToMany', target: FAQ_UID }, ...carried },
  },
  [QUESTION_EMBED]: {
    displayName: 'Reader question',
    icon: 'discuss',
    attributes: { question: { type: 'relation', relation: 'oneToOne', target: READER_QUESTION_UID }, ...carried },
  },
  [EMBED]: { displayName: 'Embed', icon: 'link', attributes: { url: { type: 'string' } } },
  [CALL]: {
    displayName: 'Call to action',
    icon: 'cursor',
    attributes: { text: { type: 'string' }, url: { type: 'string' } },
  },
};
