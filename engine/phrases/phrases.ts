import type { FactBoxKind, FurnitureKind } from '../document';

/**
 * Furniture phrases and labels of one language, as data. Phrases are compared normalised: lower case, letters and digits
 * only. A phrase alone is never enough: shape and position decide too (see `anatomy/`).
 */
export interface Phrases {
  /** Primary language subtag. */
  readonly language: string;
  /** Whole lines that are furniture. */
  readonly furniture: Readonly<Partial<Record<FurnitureKind, readonly string[]>>>;
  /** Beginnings of lines that are furniture; the line must be short and stand at the edge of the page. */
  readonly furnitureStarts: Readonly<Partial<Record<FurnitureKind, readonly string[]>>>;
  /** Labels that begin a fact box ("did you know"), followed by `?`, `:` or a dash. */
  readonly factBoxes: Readonly<Record<string, FactBoxKind>>;
  readonly faqHeadings: readonly string[];
  readonly readerQuestionLabels: readonly string[];
  /** Beginnings of a call to action. */
  readonly calls: readonly string[];
  /** Words one of which a call holds besides its beginning. */
  readonly callWords: readonly string[];
  readonly newsletterCalls: readonly string[];
  readonly bylineWords: readonly string[];
  /** Words a job title is made of: "chief", "editor". */
  readonly roleWords: readonly string[];
  /** Bylines that are a desk or a role, never a person. */
  readonly genericBylines: readonly string[];
  /** Labels of a line about the text ("Source", "Photo"), followed by a colon. */
  readonly creditLabels: readonly string[];
  /** Beginnings of such a line without a colon. */
  readonly creditStarts: readonly string[];
  readonly conclusions: readonly string[];
  readonly opinionWords: readonly string[];
  /** Words that name a source within a sentence. */
  readonly sourceWords: readonly string[];
}
