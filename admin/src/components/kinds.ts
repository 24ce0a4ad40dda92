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
import type { WordId } from './words';

/** The plugin's own types. */
export const KINDS: Readonly<Record<string, WordId>> = {
  [ARTICLE_UID]: 'kind.article',
  [FACT_BOX_UID]: 'kind.fact-box',
  [FAQ_UID]: 'kind.faq',
  [READER_QUESTION_UID]: 'kind.reader-question',
  [AUTHOR_UID]: 'kind.author',
  [SECTION_UID]: 'kind.section',
  [TAG_UID]: 'kind.tag',
  [SOURCE_UID]: 'kind.source',
  [CORRECTION_UID]: 'kind.correction',
};

/** What an entry of a type is called; types of the application are just entries. */
export const kindOf = (uid: string): WordId => KINDS[uid] ?? 'kind.other';
