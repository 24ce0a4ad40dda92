import { type Block, type Document, type Place, isText, textOf, placeOf } from './document';
import { type Finding, hash, shorten } from './finding';
import type { Phrases } from './phrases/phrases';
import type { Context, Report, Rule, WatchPhrase } from './rule';
import { phrasesFor } from './phrases/packs';

export interface CheckOptions {
  /** The day of the check; rules about time stay silent without it. */
  readonly now?: Date;
  readonly phrases?: Phrases;
  readonly watchPhrases?: readonly WatchPhrase[];
}

const EXCERPT_LENGTH = 80;

/**
 * Runs rules over a document.
 *
 * @returns Findings in the order of the text; those about the whole page come last.
 * @throws Never for any text; a rule that throws is a bug and passes through.
 */
export function check(document: Document, rules: readonly Rule[], options: CheckOptions = {}): Finding[] {
  const context: Context = {
    now: options.now,
    phrases: options.phrases ?? phrasesFor(document.language),
    watchPhrases: options.watchPhrases ?? [],
  };
  const fields = new Map(document.fields.map(({ path, format }, index) => [path, { index, grid: format === 'grid' }]));
  const findings: Finding[] = [];

  for (const rule of rules) {
    const report: Report = (at, message, params = {}, more = {}) => {
      const place = at === null ? null : isBlock(at) ? placeOf(at) : at;
      const block = more.block ?? (at !== null && isBlock(at) ? at : undefined);
      const words = more.excerpt ?? excerptAt(document, place, block);
      findings.push({
        rule: rule.id,
        version: rule.version,
        severity: more.severity ?? rule.severity,
        block: block?.key ?? null,
        place,
        message,
        params,
        excerpt: shorten(words, EXCERPT_LENGTH),
        fingerprint: hash(`${rule.id}\n${block?.type ?? ''}\n${normalise(words)}`),
        fixes: more.fixes ?? [],
      });
    };
    rule.check(document, report, context);
  }

  return findings
    .map((finding, index) => ({ finding, at: sortKey(finding, fields), index }))
    .sort((a, b) => compare(a.at, b.at) || a.index - b.index)
    .map(({ finding }) => finding);
}

/** Field, then row and column in a grid, then offset: a list of numbers compared from the left. */
function sortKey({ place }: Finding, fields: ReadonlyMap<string, { index: number; grid: boolean }>): readonly number[] {
  if (!place) return [Infinity];
  const field = fields.get(place.path);
  return [field?.index ?? 0, ...(field?.grid ? [place.rows?.[0] ?? 0, place.column ?? -1] : []), place.start];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference) return difference;
  }
  return a.length - b.length;
}

/** Case, punctuation and spacing don't count when two texts are told apart. */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  // Most headings are plain words already, and most text is plain ASCII: both are spared the dear Unicode classes.
  if (PLAIN.test(lower)) return lower;
  return lower.replace(isAscii(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

// eslint-disable-next-line no-control-regex -- the range of ASCII begins with its control characters
const isAscii = (text: string): boolean => !/[^\x00-\x7f]/.test(text);

const isBlock = (at: Block | Place): at is Block => 'key' in at;

function excerptAt(document: Document, place: Place | null, block: Block | undefined): string {
  if (!place) return '';
  const field = document.fields.find(({ path }) => path === place.path);
  if (field && field.format !== 'grid') return field.source.slice(place.start, place.end);
  const table = block ?? document.blocks.find(({ path }) => path === place.path);
  if (!table) return '';
  if (table.type !== 'table' || !place.rows) return isText(table) ? table.text : textOf(table);
  const rows = table.rows.slice(place.rows[0], place.rows[1] + 1);
  if (place.column === undefined) return rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')).join(' / ');
  return rows[0]?.cells[place.column]?.text.slice(place.start, place.end) ?? '';
}
