import { type Block, isText } from './document';
import type { Scan } from './read/again';
import type { Phrases } from './phrases/phrases';
import type { Context, Rule } from './rule';
import { type KnownTexts, noTexts } from './texts';

/** What the checks of one text remember from one to the next. */
export interface Memory {
  /** Starts a check. @returns whether a block is known to be sound in the eyes of the same rules. */
  begin(rules: readonly Rule[], context: Context): (block: Block) => boolean;
  /** How each field was read last, by its path. */
  readonly scans: Map<string, Scan>;
  /** What the texts of the last check hold. */
  readonly texts: KnownTexts;
  /** Remembers a block that no rule had anything to say about. */
  keep(block: Block): void;
}

/**
 * Blocks are known by their words, type and role, so moving one costs nothing. Only what the last check saw is kept: the
 * memory is never larger than the text.
 */
export function createMemory(): Memory {
  let asked = '';
  let askedBy: readonly Rule[] = [];
  let askedIn: Phrases | null = null;
  let known = new Sound();
  let fresh = new Sound();
  return {
    scans: new Map(),
    texts: noTexts(),
    begin(rules, { now, phrases, watchPhrases }) {
      // What rules say changes with the language, the day, and the phrases that are watched.
      const asks = JSON.stringify([now?.toDateString(), watchPhrases]);
      known = asks === asked && rules === askedBy && phrases === askedIn ? fresh : new Sound();
      [asked, askedBy, askedIn, fresh] = [asks, rules, phrases, new Sound()];
      return (block) => {
        const isKnown = known.has(block);
        if (isKnown) fresh.add(block);
        return isKnown;
      };
    },
    keep: (block) => fresh.add(block),
  };
}

/** Sound blocks. Tables and lists have no text of their own: the same object is the same table. */
class Sound {
  private readonly texts = new Map<string, Set<string>>();
  private readonly others = new WeakSet<Block>();

  has(block: Block): boolean {
    return isText(block) ? this.textsLike(block).has(block.text) : this.others.has(block);
  }

  add(block: Block): void {
    if (isText(block)) this.textsLike(block).add(block.text);
    else this.others.add(block);
  }

  private textsLike({ type, role, furniture }: Block): Set<string> {
    const kind = `${type} ${role} ${furniture ?? ''}`;
    const texts = this.texts.get(kind) ?? new Set();
    this.texts.set(kind, texts);
    return texts;
  }
}
