import {
  ARTICLE_UID,
  AUTHOR_UID,
  CORRECTION_UID,
  FACT_BOX_UID,
  FAQ_UID,
  READER_QUESTION_UID,
  SECTION_UID,
  SOURCE_UID,
  TAG_UID,
} from '../../../shared/uids';
import {
  CALL,
  EMBED,
  FACT_BOX_EMBED,
  FAQ_EMBED,
  IMAGE,
  PROSE,
  QUESTION_EMBED,
  QUOTE,
  TABLE,
} from '../../../shared/blocks';

const TYPES = [
  ARTICLE_UID,
  FACT_BOX_UID,
  FAQ_UID,
  READER_QUESTION_UID,
  AUTHOR_UID,
  SECTION_UID,
  TAG_UID,
  SOURCE_UID,
  CORRECTION_UID,
];
const BLOCKS = [PROSE, TABLE, QUOTE, IMAGE, FACT_BOX_EMBED, FAQ_EMBED, QUESTION_EMBED, EMBED, CALL];
const FIELD = 'newsroom.field.';

/**
 * Names of fields, under the ids by which Strapi looks for them. It shows an attribute's own name (`headerRows`)
 * otherwise.
 */
export function fieldLabels(texts: Readonly<Record<string, string>>): Record<string, string> {
  const owners = [
    ...TYPES.map((uid) => `content-manager.content-types.${uid}`),
    ...BLOCKS.map((uid) => `content-manager.components.${uid}`),
  ];
  const names = Object.entries(texts).filter(([id]) => id.startsWith(FIELD));
  return Object.fromEntries(
    owners.flatMap((owner) => names.map(([id, text]) => [`${owner}.${id.slice(FIELD.length)}`, text] as const)),
  );
}
