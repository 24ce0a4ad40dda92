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
import { PLUGIN_ID } from '../../../shared/uids';
import { KINDS } from '../components/kinds';
import { type WordId, word } from '../components/words';

const BLOCKS: Readonly<Record<string, WordId>> = {
  [PROSE]: 'block.prose',
  [TABLE]: 'field.grid',
  [QUOTE]: 'block.quote',
  [IMAGE]: 'field.image',
  [FACT_BOX_EMBED]: 'kind.fact-box',
  [FAQ_EMBED]: 'field.faqs',
  [QUESTION_EMBED]: 'kind.reader-question',
  [EMBED]: 'block.embed',
  [CALL]: 'block.call',
};

/**
 * Names of our blocks and types, under the ids by which Strapi looks for them: a block's uid, the name of its category, and a
 * type's name in English.
 */
export function strapiNames(texts: Readonly<Record<string, string>>): Record<string, string> {
  const textOf = (id: WordId): string => texts[`newsroom.${id}`] ?? word(id).defaultMessage;
  return Object.fromEntries([
    [PLUGIN_ID, textOf('panel.title')],
    ...Object.entries(BLOCKS).map(([uid, id]) => [uid, textOf(id)]),
    ...Object.values(KINDS).map((id) => [word(id).defaultMessage, textOf(id)]),
  ]) as Record<string, string>;
}
