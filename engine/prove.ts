/** Proves a rule by its examples: for tests of our rules and of an application's. Needs no test framework. */
import { check } from './check';
import type { Document } from './document';
import { readArticle, readPart } from './read/article';
import { positionsIn } from './read/lines';
import { readMarkdown } from './read/markdown';
import { readPage } from './read/page';
import type { Example, Rule } from './rule';

export interface ProofOptions {
  /** The language of the examples; English when left out. */
  readonly language?: string;
  /** The day of the check; rules about time need one. */
  readonly now?: Date;
}

/**
 * Holds a rule to its examples.
 *
 * @throws Error that names each example that is not met: on which lines the rule spoke, and on which it should have; also
 * when there is none it speaks about, or none it is silent about.
 */
export function proveRule(rule: Rule, examples: readonly Example[], options: ProofOptions = {}): void {
  const faults = examples.flatMap((example) => {
    const found = linesOf(rule, example, options).join(', ') || 'none';
    const wanted = [...example.lines].sort((a, b) => a - b).join(', ') || 'none';
    return found === wanted ? [] : [`“${example.title}”: it speaks on line ${found}, and should on ${wanted}`];
  });
  if (!examples.some(({ lines }) => lines.length > 0)) faults.push('there is no example it speaks about');
  if (!examples.some(({ lines }) => lines.length === 0)) faults.push('there is no example it is silent about');
  if (faults.length > 0) throw new Error(`The rule “${rule.id}” does not hold:\n- ${faults.join('\n- ')}`);
}

/** Lines of an example (from 1; 0: the whole page, or another field of an entry) on which a rule speaks, each once. */
export function linesOf(rule: Rule, example: Example, { language = 'en', now }: ProofOptions = {}): number[] {
  const document = read(example, language);
  const field = document.fields.find(({ source }) => source === example.text);
  const at = positionsIn(example.text);
  const findings = check(document, [rule], { now, watchPhrases: example.watchPhrases });
  const lines = findings.map(({ place }) => (place && place.path === field?.path ? at(place.start).line : 0));
  return [...new Set(lines)].sort((a, b) => a - b);
}

function read({ kind, text, entry }: Example, language: string): Document {
  switch (kind) {
    case 'page':
      return readPage(text, { language });
    case 'markdown':
      return readMarkdown(text, { language });
    case 'article':
      return readArticle({ language, ...entry, body: [{ __component: 'newsroom.prose', markdown: text }] });
    case 'fact-box':
    case 'faq':
    case 'reader-question':
      return readPart({ language, ...entry, kind, body: text });
  }
}
