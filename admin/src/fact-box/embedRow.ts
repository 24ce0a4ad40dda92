import { FACT_BOX_EMBED } from '../../../shared/blocks';
import type { ShownBox } from '../../../shared/contracts/fact-boxes';
import { FACT_BOX_UID } from '../../../shared/uids';
import type { Values } from '../../../shared/path';

/** By which Strapi sorts relations: its first. */
const FIRST = 'a0';

/** A block that shows a fact box, as Strapi's form holds one whose relation was chosen and not saved yet. */
export function embedRow({ id, documentId, language, title }: ShownBox): Values {
  const locale = language ?? undefined;
  const query = locale ? `plugins[i18n][locale]=${locale}` : '';
  const related = {
    id,
    apiData: { id, documentId, locale, isTemporary: true },
    status: 'draft',
    __temp_key__: FIRST,
    title,
    label: title || documentId,
    href: `../collection-types/${FACT_BOX_UID}/${documentId}?${query}`,
  };
  return { __component: FACT_BOX_EMBED, factBox: { connect: [related], disconnect: [] } };
}
