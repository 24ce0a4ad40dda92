import { positionOf } from '../../document';
import { factsOf } from '../../facts';
import { statesOther } from '../../other-facts';
import { choice } from '../../fixes';
import { defineRule } from '../../rule';
import { type Likeness, alikeAmong, likenessOf } from '../../similar';
import { leadElsewhere } from './pointers';
import { type Telling, areIntroductions, isOnPurpose, tellingsOf } from './retold';

/**
 * Shares of the pairs of words: of both texts, or of the shorter. Measured on real paragraphs, the first find 98 % of those
 * with a tenth of the words edited and 73 % with a fifth; what is less alike than the second is a note only.
 */
const ALIKE: Likeness = { jaccard: 0.4, containment: 0.7 };
const MUCH_ALIKE: Likeness = { jaccard: 0.5, containment: 0.8 };

/** Words of a sentence that is told again; fewer are a definition, a piece of advice, a phrase. */
const FEWEST_TELLING = 12;

/** In UTF-16 units; the same words again at such a length are a refrain, as they are for `duplicate/block`. */
const LONGEST_REFRAIN = 80;

const reaches = (like: Likeness, least: Likeness): boolean =>
  like.jaccard >= least.jaccard || like.containment >= least.containment;

export const nearBlock = defineRule({
  id: 'duplicate/near-block',
  severity: 'warning',
  summary: 'No two blocks say almost the same.',
  why: 'Readers read the same thing twice.',
  messages: { near: 'Says almost the same as {text}', inside: 'Stands almost word for word in {text}' },
  fixes: { compare: 'Compare both…' },
  check(document, report, { phrases }) {
    const tellings = tellingsOf(document);
    const setOf = keep(({ pairs }) => new Set(pairs));
    const knownOf = keep(({ text, headings }) => factsOf(text, phrases, headings.join(' ')));
    const reported = new Set<Telling>();
    const isRepetition = (a: Telling, b: Telling, like: Likeness): boolean =>
      reaches(like, ALIKE) &&
      !(like.jaccard === 1 && a.text.length < LONGEST_REFRAIN) &&
      !leadElsewhere(a, b) &&
      !areIntroductions(a, b) &&
      !isOnPurpose(a, phrases) &&
      !isOnPurpose(b, phrases) &&
      !statesOther(knownOf(a), knownOf(b), phrases.language);

    for (const [earlier, later] of alikeAmong(tellings.map(({ pairs }) => pairs))) {
      const [a, b] = [tellings[earlier], tellings[later]];
      if (!a || !b || isClaimed(a, b)) continue;
      const like = likenessOf(setOf(a), setOf(b));
      if (!isRepetition(a, b, like)) continue;
      const inside = like.jaccard < ALIKE.jaccard;
      const [at, other] = inside && a.pairs.length < b.pairs.length ? [a, b] : [b, a];
      if (reported.has(at)) continue;
      reported.add(at);
      // An unmarked standfirst above the lead.
      const isLead = earlier === 0 && document.blocks[positionOf(document, a.block.key) + 1] === b.block;
      const isPhrase = Math.min(a.pairs.length, b.pairs.length) < FEWEST_TELLING - 1;
      const isMinor = isLead || isPhrase || isAside(a) || isAside(b) || !reaches(like, MUCH_ALIKE);
      const severity = isMinor ? 'info' : 'warning';
      const { block, place } = at;
      const message = inside ? 'inside' : 'near';
      report(place, message, { text: other.text }, { block, severity, fixes: [choice('compare')] });
    }
  },
});

/** Equal texts are the matter of `duplicate/block` or a refrain; within tables, of the table rules. */
const isClaimed = (a: Telling, b: Telling): boolean =>
  (a.block.type === 'table' && b.block.type === 'table') || (a.block.type === b.block.type && a.source === b.source);

/** A standfirst and a box take up the text on purpose; they may say it in other words. */
const isAside = ({ block: { role } }: Telling): boolean => role === 'standfirst' || role === 'fact-box';

/** Works out a thing once for each telling. */
function keep<T>(work: (telling: Telling) => T): (telling: Telling) => T {
  const known = new Map<Telling, T>();
  return (telling) => {
    const value = known.get(telling) ?? work(telling);
    known.set(telling, value);
    return value;
  };
}
