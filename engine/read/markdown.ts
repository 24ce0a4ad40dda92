import { anatomisePage } from '../anatomy/page';
import { splitByline } from '../anatomy/byline';
import type { Hint, Hints } from '../anatomy/hints';
import { normalise } from '../normalise';
import {
  type Block,
  type Byline,
  type Document,
  type FrontMatterLines,
  type HeadingBlock,
  type Metadata,
  placeOf,
} from '../document';
import { phrasesFor } from '../phrases/packs';
import type { Phrases } from '../phrases/phrases';
import { type FrontMatter, type FrontMatterEntry, readFrontMatter } from './front-matter';
import { scanField } from './again';
import { type Line, linesOf } from './lines';
import type { ReadOptions } from './page';

/**
 * Reads a Markdown file: front matter is metadata, a first `#` the title. Without front matter, byline and date are read
 * from the lines under the title. Never throws.
 */
export function readMarkdown(source: string, { language = null, hints, memory }: ReadOptions = {}): Document {
  const lines = linesOf(source);
  const front = readFrontMatter(lines, '');
  const phrases = phrasesFor(language);
  const scanned = scanField(lines, { path: '', format: 'markdown', source }, memory, front.length);
  const heading = scanned[0]?.type === 'heading' && scanned[0].depth === 1 && scanned[0].text ? scanned[0] : null;
  const hintAt = hints && hintsIn(lines, hints);
  const head = hintAt !== undefined || (front.length === 0 && heading !== null);
  const {
    blocks,
    metadata: own,
    ...parts
  } = anatomisePage(scanned, { phrases, source, unmarked: false, head, hintAt });
  const frame = {
    kind: 'markdown',
    language,
    fields: [{ path: '', format: 'markdown', source }],
    ...parts,
  } as const;
  const values = valuesIn(front);
  if (hintAt)
    return {
      ...frame,
      ...(front.length > 0 ? { frontMatter: linesIn(front, values) } : {}),
      blocks,
      metadata: withOwnByline(own, { ...withoutGaps(own), ...known(metadataOf(values, front, phrases)) }),
    };
  if (head) return { ...frame, blocks, metadata: withoutGaps(own) };
  return {
    ...frame,
    ...(front.length > 0 ? { frontMatter: linesIn(front, values) } : {}),
    ...withTitle(blocks, heading, values, metadataOf(values, front, phrases)),
  };
}

/** By the offset at which their lines begin. */
const hintsIn = (lines: readonly Line[], hints: Hints): Map<number, Hint> =>
  new Map(
    Object.entries(hints).flatMap(([number, hint]) => {
      const line = lines[Number(number) - 1];
      return line ? [[line.start, hint] as const] : [];
    }),
  );

/** What is there; a page's head says more than its lines. */
const known = (metadata: Metadata): Metadata =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null && value !== undefined));

/** The page's own line says more of those whom its head names: their roles, and who else wrote. */
function withOwnByline({ byline }: Metadata, metadata: Metadata): Metadata {
  const named = metadata.byline?.names.map(normalise) ?? [];
  const own = byline?.names.map(normalise) ?? [];
  const isFuller = named.length > 0 && named.every((name) => own.includes(name));
  return isFuller && byline && !/[\d@]/.test(byline.name) ? { ...metadata, byline } : metadata;
}

const KEYS = {
  title: ['title'],
  author: ['author', 'authors', 'byline'],
  date: ['date', 'published'],
  section: ['section', 'category'],
  standfirst: ['standfirst', 'description'],
  kind: ['kind'],
} as const;

type Kind = keyof typeof KEYS;
type Values = Readonly<Partial<Record<Kind, FrontMatterEntry>>>;

const kinds = new Map<string | null, Kind>(
  (Object.keys(KEYS) as Kind[]).flatMap((kind) => KEYS[kind].map((key) => [key, kind] as const)),
);

/** The first key of each kind that has a plain value. */
function valuesIn({ entries }: FrontMatter): Values {
  const values: Partial<Record<Kind, FrontMatterEntry>> = {};
  for (const entry of entries) {
    const kind = kinds.get(entry.key);
    if (kind && !values[kind] && entry.isPlain && !entry.isEmpty) values[kind] = entry;
  }
  return values;
}

function linesIn({ length, entries }: FrontMatter, values: Values): FrontMatterLines {
  const read: readonly (FrontMatterEntry | undefined)[] = Object.values(values);
  const readsOf = (entry: FrontMatterEntry): FrontMatterLines['entries'][number]['reads'] =>
    entry === values.date ? 'date' : entry === values.kind ? 'kind' : read.includes(entry) ? 'head' : null;
  return {
    from: 1,
    to: length,
    // Only an import asks for them all.
    get entries(): FrontMatterLines['entries'] {
      return entries
        .filter(({ isEmpty }) => !isEmpty)
        .map((entry) => ({
          from: entry.from,
          to: entry.to,
          text: entry.key === null ? entry.text : `${entry.key}: ${entry.whole ?? entry.text}`,
          reads: entry.whole === null ? readsOf(entry) : null,
        }));
    },
  };
}

/** A file is asked for its metadata only when its front matter names at least one of title, author and date. */
function metadataOf(values: Values, front: FrontMatter, phrases: Phrases): Metadata {
  const { title, author, date, section, standfirst, kind } = values;
  const missing = title || author || date ? null : undefined;
  const unless = (known: RegExp): null | undefined => (entryOf(front, known) ? undefined : missing);
  return {
    title: title ?? missing,
    byline: author ? bylineOf(author, phrases) : missing,
    date: date ?? missing,
    section: section ?? unless(SECTION),
    standfirst: standfirst ?? unless(STANDFIRST),
    image: imageIn(front) ?? missing,
    articleKind: kind?.text.toLowerCase(),
  };
}

/** Other names of what a file tells about itself: nobody reads their values, and nobody misses what they tell. */
const SECTION = /^(?:categor(?:y|ies)|topics?)$/;
const STANDFIRST = /^(?:summary|excerpt|subtitle|lead|deck|dek)$/;
const IMAGE = /^(?:(?:cover|featured|hero|lead|primary|og)[_-]?)?image$|^(?:cover|hero|thumb|thumbnail)$/;

const entryOf = ({ entries }: FrontMatter, known: RegExp): FrontMatterEntry | undefined =>
  // What stands under a key is read only where it is one of those.
  entries.find((entry) => entry.key !== null && known.test(entry.key) && !entry.isEmpty);

/** The image, and its alternative text beside it ("image_alt") or within it ("alt: …"). */
function imageIn(front: FrontMatter): Metadata['image'] {
  const image = entryOf(front, IMAGE);
  if (!image) return undefined;
  const beside = entryOf(front, /(?:^|[_-]|image)alt$/);
  return { alt: beside?.text ?? /\balt:\s*(\S[^\n]*)/.exec(image.text)?.[1] ?? null, place: image.place };
}

function bylineOf({ text, items, place }: FrontMatterEntry, phrases: Phrases): Byline {
  if (items.length < 2) return { text, place, ...splitByline(text, phrases) };
  const authors = items.map((item) => splitByline(item, phrases));
  const names = authors.flatMap((author) => author.names);
  const roles = new Set(authors.flatMap(({ role }) => role ?? []));
  return {
    text,
    place,
    name: names.join(' and '),
    names,
    role: [...roles].join(', ') || null,
    generic: authors.every(({ generic }) => generic),
  };
}

/** A first `#` is the title, or a second one where the front matter's is another. */
function withTitle(
  blocks: readonly Block[],
  heading: HeadingBlock | null,
  { title }: Values,
  metadata: Metadata,
): Pick<Document, 'blocks' | 'metadata'> {
  if (!heading) return { blocks, metadata };
  const span = { text: heading.text, place: placeOf(heading) };
  const isSecond = title !== undefined && normalise(title.text) !== normalise(heading.text);
  // Where every part begins with a `#`, the first is no headline either.
  const isPart = (block: Block): boolean => block.type === 'heading' && block.depth === 1 && block.key !== heading.key;
  if (isSecond && blocks.some(isPart)) return { blocks, metadata };
  const role = isSecond ? 'second-title' : 'title';
  return {
    blocks: blocks.map((block): Block => (block.key === heading.key ? { ...block, role } : block)),
    metadata: isSecond ? { ...metadata, secondTitle: span } : { ...metadata, title: title ?? span },
  };
}

/** Nobody asks for what a file without front matter does not say. */
const withoutGaps = ({ byline, date, section, standfirst, ...metadata }: Metadata): Metadata => ({
  ...metadata,
  byline: byline ?? undefined,
  date: date ?? undefined,
  section: section ?? undefined,
  standfirst: standfirst ?? undefined,
});
