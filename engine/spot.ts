/** Finds phrases of a list in running text: whole words, whatever their case and what stands between them. */

/** A list of phrases, or what they mean by phrase. */
type Phrases = readonly string[] | ReadonlyMap<string, unknown>;

interface Spotter {
  /** Rules out most texts at the speed of a search: the first letter may be a capital, and a line may break at a blank. */
  readonly probe: RegExp;
  /** Holds at the very place. */
  readonly pattern: RegExp;
}

const spotters = new WeakMap<Phrases, Spotter>();

/** Places of the phrases in a text. They are normalised; but for their first letter they stand there in lower case. */
export function spot(text: string, phrases: Phrases): RegExpExecArray[] {
  let spotter = spotters.get(phrases);
  if (!spotter) {
    const list = 'keys' in phrases && 'get' in phrases ? [...phrases.keys()] : phrases;
    const probe = new RegExp(list.map((phrase) => phrase.slice(1).replaceAll(' ', '[^]{1,5}')).join('|'), 'g');
    spotters.set(phrases, (spotter = { probe, pattern: new RegExp(wholeWords(list).source, 'iuy') }));
  }
  const { probe, pattern } = spotter;
  const found: RegExpExecArray[] = [];
  probe.lastIndex = 0;
  for (let near = probe.exec(text); near; near = probe.exec(text)) {
    // The probe lacks the first letter.
    pattern.lastIndex = Math.max(0, near.index - 1);
    const match = pattern.exec(text);
    if (match) found.push(match);
    probe.lastIndex = match ? Math.max(match.index + match[0].length, near.index + 1) : near.index + 1;
  }
  return found;
}

/** A pattern of all phrases, the longest first. Scripts that part no words, such as Chinese, have no edges of words. */
export const wholeWords = (phrases: readonly string[]): RegExp =>
  new RegExp(
    phrases
      .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase))
      .toSorted((a, b) => b.length - a.length)
      .map((phrase) => {
        const words = phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        const [before, after] = [words[0]?.charAt(0) ?? '', words.at(-1)?.slice(-1) ?? ''].map(
          (at) => !/\p{Lo}/u.test(at),
        );
        return (
          (before ? '(?<![\\p{L}\\p{N}])' : '') +
          words.join('[^\\p{L}\\p{N}]{1,5}') +
          (after ? '(?![\\p{L}\\p{N}])' : '')
        );
      })
      .join('|') || '(?!)',
    'giu',
  );
