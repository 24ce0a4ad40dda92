import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import type { GatePart, GateRequest, GateResponse, KeyedFinding } from '../../../shared/contracts/gate';
import { overrideKey } from '../../../shared/overrides';
import { ARTICLE_UID } from '../../../shared/uids';
import { draftsOf } from '../documents/drafts';
import { partsToCarry } from '../documents/parts';
import { type Problem, standingOf, takenSlug } from '../documents/problems';
import { wordsOf } from '../documents/refusal';
import { type BlockRow, EMBEDS, type Row, bodyOf, partsOf } from '../documents/rows';
import { type Finding, shorten } from '../../../engine';

export type GateService = ReturnType<typeof createGateService>;

const TITLE_LENGTH = 80;

/** What only the server knows of publishing a form. Permissions are the caller's affair. */
export const createGateService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * What would go out with an article as it stands in a form, and what Strapi would refuse.
   *
   * @param isVisible - Whether the user may read a part; its words are kept back otherwise, but not that it goes along.
   */
  async ask(
    request: GateRequest,
    isVisible: (uid: string, row: Row) => Promise<boolean>,
  ): Promise<GateResponse['data']> {
    const { uid, documentId = '', locale = '', slug } = request;
    if (uid !== ARTICLE_UID) return { parts: [], problems: [] };
    const saved = documentId ? await draftsOf(strapi, uid, { documentId, locale }) : [];
    const body = await bodyIn(strapi, request, saved[0]);
    const parts: GatePart[] = [];
    for (const { uid: partUid, row } of await partsToCarry(strapi, { documentId, locale, body } as unknown as Row)) {
      const { problems } = await standingOf(strapi, partUid, row);
      const isOpen = await isVisible(partUid, row);
      const keyed = (wanted: Problem['action']): KeyedFinding[] => keyedIn(problems, wanted, row, isOpen);
      parts.push({
        uid: partUid,
        documentId: row.documentId,
        title: isOpen ? shorten(wordsOf(row) ?? '', TITLE_LENGTH) : null,
        blocked: keyed('block'),
        reasons: keyed('reason'),
      });
      // Other requests are answered in between.
      await setImmediate();
    }
    const problems = await takenSlug(strapi, { documentId, locale, slug });
    return { parts, problems: problems.map(({ path, message }) => ({ path, message })) };
  },
});

const keyedIn = (
  problems: readonly Problem[],
  wanted: Problem['action'],
  { documentId }: Row,
  isOpen: boolean,
): KeyedFinding[] =>
  problems.flatMap(({ finding, action }) =>
    finding && action === wanted
      ? [{ finding: isOpen ? finding : withoutWords(finding), key: overrideKey(finding, documentId) }]
      : [],
  );

/** What a finding is, without a word of the text it speaks of. */
const withoutWords = (finding: Finding): Finding => ({
  ...finding,
  block: null,
  place: null,
  params: {},
  excerpt: '',
  fixes: [],
});

/** The blocks of a form that show other entries, as they would be read back once it is saved. */
async function bodyIn(
  strapi: Core.Strapi,
  { embeds, locale }: GateRequest,
  saved: Row | undefined,
): Promise<BlockRow[]> {
  const blocks = new Map(saved ? bodyOf(saved).map((block) => [`${block.__component} ${block.id}`, block]) : []);
  const body: BlockRow[] = [];
  for (const { component, id, connect, disconnect } of embeds) {
    const embed = EMBEDS.find((known) => known.component === component);
    if (!embed) continue;
    const block = blocks.get(`${component} ${id}`);
    const kept = (block ? partsOf(block) : []).filter(({ documentId }) => !disconnect.includes(documentId));
    const added = connect.length > 0 ? await draftsOf(strapi, embed.uid, { documentId: connect, locale }) : [];
    body.push({ id: id ?? 0, __component: component, [embed.field]: [...kept, ...added] });
  }
  return body;
}
