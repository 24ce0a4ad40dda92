/** Collects what rules report, as findings in the order of the text. */
import { type Block, type Document, type Field, type Place, placeOf, textOf } from './document';
import { type Finding, type Hashed, hash, hashOn, shorten } from './finding';
import { normalise } from './normalise';
import type { Report, Rule } from './rule';

export const EXCERPT_LENGTH = 80;

/** A finding and where it stands: field, row and column of a grid, offset, and its rule. Flat, as there may be thousands. */
interface Placed {
  readonly finding: Finding;
  readonly field: number;
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly rule: number;
}

interface Quoted {
  readonly words: string;
  readonly excerpt: string;
  readonly normal: string;
}

export class Findings {
  private readonly found: Placed[] = [];
  private quoted: Quoted = { words: '', excerpt: '', normal: '' };
  private readonly fields: ReadonlyMap<string, { readonly field: Field; readonly index: number }>;

  constructor(private readonly document: Document) {
    this.fields = new Map(document.fields.map((field, index) => [field.path, { field, index }]));
  }

  get length(): number {
    return this.found.length;
  }

  /** What the rule reports with; `index` tells findings of one place apart. */
  reporter(rule: Rule, index: number): Report {
    const heads = new Map<string, Hashed>();
    const headOf = (type: string): Hashed => {
      const known = heads.get(type) ?? hashOn(`${rule.id}\n${type}\n`);
      heads.set(type, known);
      return known;
    };
    return (at, message, params = {}, more = {}) => {
      const place = at === null ? null : isBlock(at) ? placeOf(at) : at;
      const block = more.block ?? (at !== null && isBlock(at) ? at : undefined);
      const own = place ? this.fields.get(place.path) : undefined;
      const words = more.excerpt ?? (place ? this.wordsAt(place, own?.field, block) : '');
      const { excerpt, normal } = this.quote(words);
      const finding: Finding = {
        rule: rule.id,
        version: rule.version,
        severity: more.severity ?? rule.severity,
        block: block?.key ?? null,
        place,
        message,
        params,
        excerpt,
        fingerprint: hash(normal, headOf(block?.type ?? '')),
        fixes: more.fixes ?? [],
      };
      const isGrid = own?.field.format === 'grid';
      this.found.push({
        finding,
        field: place ? (own?.index ?? 0) : this.fields.size,
        row: isGrid ? (place?.rows?.[0] ?? 0) : 0,
        column: isGrid ? (place?.column ?? -1) : 0,
        start: place?.start ?? 0,
        rule: index,
      });
    };
  }

  /** The words as findings keep them; of one place several rules may speak, and of many places in the same words. */
  private quote(words: string): Quoted {
    if (words !== this.quoted.words)
      this.quoted = { words, excerpt: shorten(words, EXCERPT_LENGTH), normal: normalise(words) };
    return this.quoted;
  }

  /** In the order of the text; those about the whole page come last. */
  inOrder(): Finding[] {
    return this.found.sort(compare).map(({ finding }) => finding);
  }

  private wordsAt(place: Place, field: Field | undefined, block: Block | undefined): string {
    if (field && field.format !== 'grid') return field.source.slice(place.start, place.end);
    const table = block ?? this.document.blocks.find(({ path }) => path === place.path);
    if (!table) return '';
    if (table.type !== 'table' || !place.rows) return textOf(table);
    const rows = table.rows.slice(place.rows[0], place.rows[1] + 1);
    if (place.column === undefined)
      return rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')).join(' / ');
    return rows[0]?.cells[place.column]?.text.slice(place.start, place.end) ?? '';
  }
}

const isBlock = (at: Block | Place): at is Block => 'key' in at;

const compare = (a: Placed, b: Placed): number =>
  a.field - b.field || a.row - b.row || a.column - b.column || a.start - b.start || a.rule - b.rule;
