import { anatomise } from '../anatomy';
import { startAnatomy } from '../anatomy/marks';
import {
  type Block,
  FACT_BOX_KINDS,
  type FactBoxItem,
  type Document,
  type FactBoxKind,
  type Field,
  type Metadata,
  type ReaderQuestionItem,
  type Row,
  type Span,
} from '../document';
import { phrasesFor } from '../phrases/packs';
import {
  type ArticleInput,
  type BodyInput,
  type EntryInput,
  type FieldInput,
  type PartInput,
  isCall,
  isProse,
  isQuote,
  isTable,
} from './body';
import type { Memory } from '../memory';
import { scanField } from './again';
import { linesOf } from './lines';

/** What a reader is given besides the entry. */
export interface EntryOptions {
  /** Kept from reading to reading of one form. */
  readonly memory?: Pick<Memory, 'scans'>;
}

/** Reads an entry of any type. Never throws. */
export function readEntry({ language, title, fields: inputs }: EntryInput, { memory }: EntryOptions = {}): Document {
  const fields: Field[] = [];
  const named = title && plain(fields, title.path, title.text);
  const scanned = inputs.flatMap((input) => readField(input, fields, memory));
  const { metadata: _, ...parts } = anatomise(startAnatomy(scanned, null, phrasesFor(language), false));
  return { kind: 'entry', language, fields, ...parts, metadata: { title: named } };
}

/** Reads an article's entry. Field paths are those of its form: `title`, `body.1.markdown`, `body.2.grid`. Never throws. */
export function readArticle(article: ArticleInput, { memory }: EntryOptions = {}): Document {
  const fields: Field[] = [];
  const title = plain(fields, 'title', article.title);
  const standfirst = plain(fields, 'standfirst', article.standfirst);
  const scanned = article.body.flatMap((block, index) => readBlock(block, `body.${index}`, fields, memory));
  const phrases = phrasesFor(article.language);
  const { metadata: _, ...parts } = anatomise(startAnatomy(scanned, null, phrases, false));
  const metadata: Metadata = { title, standfirst, articleKind: article.articleKind, ...headOf(article) };
  const { language, changedBoxes, told, sameQuestions } = article;
  return { kind: 'article', language, fields, ...parts, metadata, changedBoxes, told, sameQuestions };
}

/** Reads a fact box, a FAQ entry or a reader question. Field paths are `question`, and `body` or `answer`. Never throws. */
export function readPart(part: PartInput, { memory }: EntryOptions = {}): Document {
  const fields: Field[] = [];
  const path = part.kind === 'fact-box' ? 'body' : 'answer';
  const question = plain(fields, 'question', part.question);
  const role = part.kind === 'faq' ? 'faq-answer' : part.kind === 'fact-box' ? 'fact-box' : 'reader-answer';
  const body = prose(fields, path, part.body ?? '', memory).map((block): Block => ({ ...block, role }));
  const asked = question
    ? [textBlock('question', question.text, part.kind === 'faq' ? 'faq-question' : 'reader-question')]
    : [];
  const answer = body.map(({ key }) => key);
  const key = asked[0]?.key ?? null;
  return {
    kind: part.kind,
    language: part.language,
    fields,
    blocks: [...asked, ...body],
    metadata: {},
    faqs: part.kind === 'faq' ? [{ question: key, answer }] : [],
    factBoxes:
      part.kind === 'fact-box' ? [{ kind: kindOf(part.factBoxKind), blocks: answer, label: 0, ...pickOf(part) }] : [],
    readerQuestions:
      part.kind === 'reader-question' ? [{ question: key, answer, text: question?.text ?? '', ...askerOf(part) }] : [],
    sameQuestions: part.sameQuestions,
  };
}

const askerOf = ({
  askedBy,
  place,
  consent,
  receivedAt,
}: PartInput): Pick<ReaderQuestionItem, 'askedBy' | 'place' | 'consent' | 'receivedAt'> => ({
  askedBy: askedBy?.trim() || null,
  place: place?.trim() || null,
  consent,
  receivedAt,
});

const pickOf = ({
  sources,
  asOf,
  reviewBy,
  isUnused,
}: PartInput): Pick<FactBoxItem, 'sources' | 'asOf' | 'reviewBy' | 'isUnused'> => ({
  sources,
  asOf,
  reviewBy,
  isUnused,
});

const kindOf = (kind: string | undefined): FactBoxKind =>
  FACT_BOX_KINDS.find((known) => known === kind) ?? 'background';

function headOf({
  authors,
  section,
  image,
  slug,
}: ArticleInput): Pick<Metadata, 'byline' | 'section' | 'image' | 'slug'> {
  const place = { path: 'authors', start: 0, end: 0 };
  const first = authors?.[0];
  return {
    byline:
      authors === undefined
        ? undefined
        : first === undefined
          ? null
          : { text: first, name: first, names: authors, role: null, generic: false, place },
    section:
      section === undefined
        ? undefined
        : section === null
          ? null
          : { text: section, place: { path: 'section', start: 0, end: 0 } },
    image: image && { ...image, place: { path: 'image', start: 0, end: 0 } },
    slug: slug && { ...slug, place: { path: 'slug', start: 0, end: slug.text.length } },
  };
}

/** A plain field: undefined when the entry has no such field, null when it is empty. */
function plain(fields: Field[], path: string, value: string | null | undefined): Span | null | undefined {
  if (value === undefined) return undefined;
  fields.push({ path, format: 'plain', source: value ?? '' });
  return value?.trim() ? { text: value, place: { path, start: 0, end: value.length } } : null;
}

function readBlock(block: BodyInput, path: string, fields: Field[], memory: EntryOptions['memory']): Block[] {
  if (isProse(block)) return prose(fields, `${path}.markdown`, block.markdown ?? '', memory);
  if (isTable(block)) return block.grid ? [grid(fields, `${path}.grid`, block.grid)] : [embed(path, block.__component)];
  if (isQuote(block) && block.text) return field(fields, `${path}.text`, block.text, 'quote');
  if (isCall(block)) return field(fields, `${path}.text`, block.text ?? '', 'call', block.url);
  const inner = 'fields' in block ? block.fields : undefined;
  if (!inner || inner.length === 0) return [embed(path, block.__component)];
  return inner.flatMap((input) => readField(input, fields, memory));
}

function readField(input: FieldInput, fields: Field[], memory: EntryOptions['memory']): Block[] {
  switch (input.format) {
    case 'markdown':
      return prose(fields, input.path, input.source, memory);
    case 'plain':
      fields.push({ path: input.path, format: 'plain', source: input.source });
      return input.source.trim() ? [textBlock(input.path, input.source, 'body')] : [];
    case 'grid':
      return [grid(fields, input.path, input.grid)];
    case 'nodes':
      fields.push({ path: input.path, format: 'nodes', source: input.source });
      return [...input.blocks];
    case 'embed':
      return [embed(input.path, input.component)];
  }
}

const embed = (path: string, component: string): Block => ({
  type: 'embed',
  key: path,
  path,
  start: 0,
  end: 0,
  role: 'body',
  component,
});

function prose(fields: Field[], path: string, source: string, memory: EntryOptions['memory']): Block[] {
  fields.push({ path, format: 'markdown', source });
  return scanField(linesOf(source), { path, format: 'markdown', source }, memory);
}

function field(fields: Field[], path: string, text: string, type: 'quote' | 'call', url?: string | null): Block[] {
  fields.push({ path, format: 'plain', source: text });
  const base = { key: path, path, start: 0, end: text.length, role: 'body' as const, text, textStart: 0 };
  return [type === 'call' ? { ...base, type, url: url?.trim() || null } : { ...base, type }];
}

const textBlock = (path: string, text: string, role: Block['role']): Block => ({
  type: 'paragraph',
  key: path,
  path,
  start: 0,
  end: text.length,
  role,
  text,
  textStart: 0,
});

function grid(
  fields: Field[],
  path: string,
  { rows, headerRows, headerColumn }: NonNullable<Extract<BodyInput, { grid: unknown }>['grid']>,
): Block {
  fields.push({ path, format: 'grid', source: '' });
  const read = rows.map((cells): Row => ({
    cells: cells.map((text) => ({ text, start: 0, end: text.length })),
    dashes: cells.length > 0 && cells.every((text) => /^\s*:?-+:?\s*$/.test(text)),
    start: 0,
    end: 0,
  }));
  return {
    type: 'table',
    key: path,
    path,
    start: 0,
    end: 0,
    role: 'body',
    rows: read,
    headerRows,
    headerColumn,
    delimiterWidth: null,
    gluedTo: null,
  };
}
