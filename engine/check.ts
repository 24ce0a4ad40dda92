import { type Block, type Document, type Field, type Place, isText, textOf, placeOf } from './document';
import type { Memory } from './memory';
import { type Finding, hash, shorten } from './finding';
import type { Phrases } from './phrases/phrases';
import type { Context, Report, Rule, WatchPhrase } from './rule';
import { phrasesFor } from './phrases/packs';

export interface CheckOptions {
  /** The day of the check; rules about time stay silent without it. */
  readonly now?: Date;
  readonly phrases?: Phrases;
  readonly watchPhrases?: readonly WatchPhrase[];
  /** Kept from check to check of one text that is being written: a key then costs the block it changed. */
  readonly memory?: Memory;
}

const EXCERPT_LENGTH = 80;

/** A finding and where it stands: field, row and column of a grid, offset, and its rule. */
interface Placed {
  readonly finding: Finding;
  readonly at: readonly [field: number, row: number, column: number, start: number, rule: number];
}

/**
 * Runs rules over a document, those about single blocks in one pass.
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
  const fields = new Map(document.fields.map((field, index) => [field.path, { field, index }]));
  const found: Placed[] = [];
  const reports = rules.map((rule, index): Report => (at, message, params = {}, more = {}) => {
    const place = at === null ? null : isBlock(at) ? placeOf(at) : at;
    const block = more.block ?? (at !== null && isBlock(at) ? at : undefined);
    const own = place ? fields.get(place.path) : undefined;
    const words = more.excerpt ?? (place ? wordsAt(document, own?.field, place, block) : '');
    const finding: Finding = {
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
    };
    const isGrid = own?.field.format === 'grid';
    const [row, column] = isGrid ? [place?.rows?.[0] ?? 0, place?.column ?? -1] : [0, 0];
    found.push({ finding, at: [place ? (own?.index ?? 0) : Infinity, row, column, place?.start ?? 0, index] });
  });

  const isClean = options.memory?.begin(rules, context);
  for (const block of document.blocks) {
    if (isClean?.(block)) continue;
    const before = found.length;
    for (let i = 0; i < rules.length; i++) rules[i]?.checkBlock?.(block, reports[i] as Report, context);
    if (found.length === before) options.memory?.keep(block);
  }
  for (const [i, rule] of rules.entries()) rule.check?.(document, reports[i] as Report, context);

  return found.sort((a, b) => compare(a.at, b.at)).map(({ finding }) => finding);
}

function compare(a: Placed['at'], b: Placed['at']): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) < (b[i] ?? 0) ? -1 : 1;
  return 0;
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

/** The words that a place holds. */
function wordsAt(document: Document, field: Field | undefined, place: Place, block: Block | undefined): string {
  if (field && field.format !== 'grid') return field.source.slice(place.start, place.end);
  const table = block ?? document.blocks.find(({ path }) => path === place.path);
  if (!table) return '';
  if (table.type !== 'table' || !place.rows) return isText(table) ? table.text : textOf(table);
  const rows = table.rows.slice(place.rows[0], place.rows[1] + 1);
  if (place.column === undefined) return rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')).join(' / ');
  return rows[0]?.cells[place.column]?.text.slice(place.start, place.end) ?? '';
}
