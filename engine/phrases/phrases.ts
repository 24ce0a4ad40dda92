import type { FactBoxKind, FurnitureKind } from '../document';

type Words = readonly string[];

/**
 * Furniture phrases and labels of one language, as data. Phrases are compared normalised: lower case, letters and digits
 * only. A phrase alone is never enough: shape and position decide too (see `anatomy/`).
 */
export interface Phrases {
  /** Primary language subtag. */
  readonly language: string;
  /** Whole lines that are furniture. */
  readonly furniture: Readonly<Partial<Record<FurnitureKind, Words>>>;
  /** Beginnings of lines that are furniture; the line must be short and stand at the edge of the page. */
  readonly furnitureStarts: Readonly<Partial<Record<FurnitureKind, Words>>>;
  /** Labels that begin a fact box ("did you know"), followed by `?`, `:` or a dash. */
  readonly factBoxes: Readonly<Record<string, FactBoxKind>>;
  readonly faqHeadings: Words;
  /** Marks of a question and of its answer, as written: "Q" or "Question", "A" or "Answer". */
  readonly questionMarks: Words;
  readonly answerMarks: Words;
  /** First person singular: an answer that speaks of itself is somebody's in an interview. */
  readonly selfWords: Words;
  readonly readerQuestionLabels: Words;
  /** What stands between a reader's name and the question: "asks". */
  readonly askVerbs: Words;
  /** What a site's path begins with: "home". */
  readonly homeWords: Words;
  /** Beginnings of a call to action. */
  readonly calls: Words;
  /** Words one of which a call holds besides its beginning. */
  readonly callWords: Words;
  readonly newsletterCalls: Words;
  /** What opens a byline: "by", "author". */
  readonly bylineWords: Words;
  /** What joins two names: "and". */
  readonly nameJoiners: Words;
  /** What stands between a name and the place or paper it writes from: "in", "for". */
  readonly placeWords: Words;
  /** Words of job titles that name a person: "editor", "correspondent". */
  readonly jobWords: Words;
  /** Other words of job titles: "chief", "political". */
  readonly roleWords: Words;
  /** Small words of job titles that say nothing alone: "of", "our". */
  readonly roleFillers: Words;
  /** Groups that sign without a person: "desk", "team". */
  readonly deskWords: Words;
  /** Bylines that are a desk or a role, never a person. */
  readonly genericBylines: Words;
  /** Months, January first; other spellings of a month stand beside it, parted by "/", as written in a date. */
  readonly months: Words;
  /** Days of the week, in full and short. */
  readonly weekdays: Words;
  /** Labels of a date line: "published on". */
  readonly dateLabels: Words;
  /** What may stand between the parts of a date or before its time of day: "at", "of". */
  readonly dateFillers: Words;
  /** Labels of a reading time ("reading time"), before or after its minutes; and the words for minutes. */
  readonly readingTimes: Words;
  readonly minutes: Words;
  /** Labels of a line about the text ("Source", "Photo"), followed by a colon. */
  readonly creditLabels: Words;
  /** Beginnings of such a line without a colon. */
  readonly creditStarts: Words;
  /** What buttons count: "shares", "comments". */
  readonly counterWords: Words;
  /** Whole lines that stand in for a text still to be written: "headline goes here". */
  readonly dummyTexts: Words;
  readonly conclusions: Words;
  readonly opinionWords: Words;
  /** Words that name a source within a sentence. */
  readonly sourceWords: Words;
  /** First words of a question that neither yes nor no answers: "who", "why". */
  readonly questionWords: Words;
  /** Beginnings of an answer that somebody's words must go before: "no", "that s right". */
  readonly replyWords: Words;
  /** What a street is called, beside its house number; with a leading "-" the end of a word: "street", "-straße". */
  readonly streetWords: Words;
  /** What says, before a day, that something is still to come: "will", "is due". */
  readonly futureWords: Words;
  /** Words between these and the day that lead back to the past: "will replace the hall *that* burned down on 3 March". */
  readonly asideWords: Words;
  /** By unit, what tells of a time before the day of writing: "yesterday" (day), "last week" (week). */
  readonly lookBack: Readonly<Partial<Record<TimeUnit, Words>>>;
  /** The same of a time to come: "tomorrow" (day), "later this year" (year). */
  readonly lookAhead: Readonly<Partial<Record<TimeUnit, Words>>>;
  /** Beginnings of a span that keeps growing, before an ordinal and a unit: "now nearing", "now in". */
  readonly spanOpeners: Words;
  /** "second" to "tenth", as they stand in such a span. */
  readonly ordinals: Words;
  /** "Two" to "twelve"; other forms of a word stand beside it, parted by "/". */
  readonly cardinals: Words;
  /** Names of the units in such a span: "year". */
  readonly units: Readonly<Partial<Record<TimeUnit, Words>>>;
}

export type TimeUnit = 'day' | 'week' | 'month' | 'season' | 'year';

/**
 * A pack as it is written, to be short in the browser: phrases parted by `|`, "{old,new} name" for two of them; fact boxes
 * by their kind.
 */
export type Pack = {
  readonly [Key in Exclude<keyof Phrases, 'language' | 'factBoxes'>]: Phrases[Key] extends Words
    ? string
    : { readonly [Kind in keyof Phrases[Key]]: string };
} & { readonly factBoxes: Readonly<Record<FactBoxKind, string>> };
