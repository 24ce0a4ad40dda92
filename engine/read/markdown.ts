import { anatomise } from '../anatomy';
import { splitByline } from '../anatomy/byline';
import { type Block, type Document, type Metadata, type Span, placeOf } from '../document';
import { type Phrases, phrasesFor } from '../phrases/phrases';
import { type FrontMatter, readFrontMatter } from './front-matter';
import { linesOf } from './lines';
import type { ReadOptions } from './page';
import { scanBlocks } from './scan';

/** Reads a Markdown file: front matter is metadata, a first `#` the title. Never throws. */
export function readMarkdown(source: string, { language = null }: ReadOptions = {}): Document {
  const lines = linesOf(source);
  const front = readFrontMatter(lines, '');
  const phrases = phrasesFor(language);
  const scanned = scanBlocks(lines.slice(front.length), { path: '', format: 'markdown', source });
  const {
    blocks: found,
    metadata: _,
    ...parts
  } = anatomise(scanned, { phrases, source, unmarked: false, head: false });
  const heading = found[0]?.type === 'heading' && found[0].depth === 1 ? found[0] : null;
  const blocks = found.map((block): Block => (block === heading ? { ...block, role: 'title' } : block));
  const title = front.values['title'] ?? (heading ? { text: heading.text, place: placeOf(heading) } : null);
  return {
    kind: 'markdown',
    ...(front.length > 0 ? { frontMatter: { from: 1, to: front.length } } : {}),
    language,
    fields: [{ path: '', format: 'markdown', source }],
    blocks,
    ...parts,
    metadata: metadataOf(front, title, phrases),
  };
}

/** A file is asked for title and byline only when its front matter names at least one of title, author and date. */
function metadataOf({ values }: FrontMatter, title: Span | null, phrases: Phrases): Metadata {
  const author = values['author'] ?? values['authors'] ?? values['byline'];
  const date = values['date'] ?? values['published'];
  const asks = Boolean(values['title'] ?? author ?? date);
  return {
    title: title ?? (asks ? null : undefined),
    byline: author ? { ...author, ...splitByline(author.text, phrases) } : asks ? null : undefined,
    date: date ?? (asks ? null : undefined),
    section: values['section'] ?? values['category'],
    standfirst: values['standfirst'] ?? values['description'],
    articleKind: values['kind']?.text,
  };
}
