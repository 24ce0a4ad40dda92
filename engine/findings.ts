/** Collects what rules report, as findings in the order of the text. */
import { type Block, type Document, type Field, type Place, placeOf, textOf } from './document';
import { type Finding, hash, shorten } from './finding';
import { normalise } from './normalise';
import type { Report, Rule } from './rule';

const EXCERPT_LENGTH = 80;

/** A finding and where it stands: field, row and column of a grid, offset, and its rule. */
interface Placed {
  readonly finding: Finding;
  readonly at: readonly [field: number, row: number, column: number, start: number, rule: number];
}

export class Findings {
  private readonly found: Placed[] = [];
  private readonly fields: ReadonlyMap<string, { readonly field: Field; readonly index: number }>;

  constructor(private readonly document: Document) {
    this.fields = new Map(document.fields.map((field, index) => [field.path, { field, index }]));
  }

  get length(): number {
    return this.found.length;
  }

  /** What the rule reports with; `index` tells findings of one place apart. */
  reporter(rule: Rule, index: number): Report {
    return (at, message, params = {}, more = {}) => {
      const place = at === null ? null : isBlock(at) ? placeOf(at) : at;
      const block = more.block ?? (at !== null && isBlock(at) ? at : undefined);
      const own = place ? this.fields.get(place.path) : undefined;
      const words = more.excerpt ?? (place ? this.wordsAt(place, own?.field, block) : '');
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
      this.found.push({ finding, at: [place ? (own?.index ?? 0) : Infinity, row, column, place?.start ?? 0, index] });
    };
  }

  /** In the order of the text; those about the whole page come last. */
  inOrder(): Finding[] {
    return this.found.sort((a, b) => compare(a.at, b.at)).map(({ finding }) => finding);
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

function compare(a: Placed['at'], b: Placed['at']): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) < (b[i] ?? 0) ? -1 : 1;
  return 0;
}
