import type { ArticlePage } from '../../../shared/contracts/content';
import { grantsPublishing } from '../../../shared/own-types';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { type BlockRow, type Row, bodyOf, embedOf, partsOf } from '../documents/rows';
import { withMoves } from '../site/links';
import type { Site } from '../site/site';
import { type BlockSource, type Drawn, drawBlocks } from './blocks';
import { breadcrumbOf } from './breadcrumb';
import { cardOf } from './card';
import { type RenderContext, type Setting, createRenderContext } from './context';
import { type Collected, collectParts } from './collect';
import { htmlOf } from './faqs';
import { imageOf } from './image';
import { type Told, jsonLdHtmlOf, jsonLdOf } from './json-ld';
import { articleUrl, correctionOf, latest } from './shapes';
import { text } from './stored';
import { webPageOf } from './urls';
import { countWords } from './words';

/** What a page shows besides the article's own row. */
export interface Around {
  /** Answered questions about it; those that stand in the body are left where they are. */
  readonly questions: readonly Row[];
  /** Newest first. */
  readonly corrections: readonly Row[];
  /** The sections above its own, from the outermost on. */
  readonly above: readonly Row[];
  /** Published articles that stand beside it, with what their cards show. */
  readonly related: readonly RelatedRow[];
  /** The article in its other languages. */
  readonly alternates: readonly Row[];
  readonly links: Links;
  /** When it was last said to have changed: what was taken off a page leaves no other trace. */
  readonly changedAt?: string | null | undefined;
}

/** Links of a page to other articles of the site. */
export interface Links {
  /** From the old paths among them to the present ones. */
  readonly moves: ReadonlyMap<string, string>;
  /** What changes when one of these articles moves. */
  readonly parts: readonly string[];
}

export type RelatedRow = Row & { readonly changedAt: string };

export interface PageSetting extends Pick<Setting, 'mediaUrl'> {
  readonly siteFor: (locale: string) => Site;
  readonly modelOf: (uid: string) => Model | undefined;
}

interface Model {
  readonly attributes: Readonly<Record<string, { readonly type: string; readonly private?: boolean }>>;
}

/**
 * The public page of a published article.
 *
 * @param article - Its published row, populated as the checks read it.
 */
export function pageOf(article: Row, around: Around, { modelOf, siteFor, mediaUrl }: PageSetting): ArticlePage {
  const { questions, corrections, above, related, alternates } = around;
  const { locale } = article;
  const site = withMoves(siteFor(locale), around.links.moves);
  const context = createRenderContext({ locale, site, mediaUrl });
  const section = (article.section ?? null) as Row | null;
  const blocks = bodyOf(article);
  const parts = collectParts([...blocks.flatMap(embeddedIn), ...questions.map(asQuestion)], context);
  const drawn = drawBlocks(
    blocks.map((block) => sourceOf(block, parts, context, modelOf(block.__component))),
    context,
  );

  const words = join('\n\n', drawn, ({ text: plain }) => plain);
  const corrected = corrections.map(({ correctedAt }) => correctedAt);
  const changes = [article.publishedAt, around.changedAt, ...parts.changedAt, ...corrected].filter(Boolean);
  const card = cardOf(article, { site, mediaUrl, updatedAt: latest(changes) });
  const { title, standfirst, url } = card;

  const page: Told = {
    ...card,
    breadcrumb: breadcrumbOf([...above, ...(section ? [section] : [])], context),
    wordCount: countWords(words, locale),
    toc: drawn.flatMap(({ headings = [] }) => headings.filter(({ level }) => level <= 4)),
    blocks: drawn.map(({ block }) => block),
    html: htmlOf(drawn.map(({ block }) => block.html)),
    markdown: join('\n\n', drawn, ({ markdown }) => markdown),
    text: words,
    factBoxes: [...parts.factBoxes.values()],
    faqs: [...parts.faqs.values()],
    readerQuestions: [...parts.questions.values()],
    acceptsQuestions: article.acceptsQuestions === true,
    corrections: corrections.map(correctionOf),
    related: related.map((row) => cardOf(row, { site, mediaUrl, updatedAt: row.changedAt })),
    alternates: alternates.map((row) => ({
      locale: row.locale,
      slug: text(row.slug) ?? '',
      url: articleUrl(row, siteFor(row.locale)),
    })),
    basedOn: webPageOf(article.basedOn)?.href ?? null,
    seo: {
      title: text(article.searchTitle) ?? title,
      description: text(article.searchDescription) ?? standfirst,
      canonicalUrl: webPageOf(article.canonicalUrl)?.href ?? url,
    },
  };
  const jsonLd = jsonLdOf(page, quotableIn(blocks), context);
  return { ...page, jsonLd, jsonLdHtml: jsonLdHtmlOf(jsonLd) };
}

/** Questions whose readers agreed that they are published. */
const quotableIn = (blocks: readonly BlockRow[]): ReadonlySet<string> =>
  new Set(
    blocks
      .flatMap(embeddedIn)
      .filter(({ uid, row }) => uid === READER_QUESTION_UID && grantsPublishing(row.consent))
      .map(({ row }) => row.documentId),
  );

const join = (separator: string, drawn: readonly Drawn[], part: (one: Drawn) => string): string =>
  drawn
    .map(part)
    .filter((piece) => piece !== '')
    .join(separator);

/** The published parts that a block shows. A published row links to published rows only; a second look costs nothing. */
const embeddedIn = (block: BlockRow) => {
  const embed = embedOf(block);
  const isShown = (row: Row) => row.publishedAt && (embed?.uid !== READER_QUESTION_UID || row.state === 'answered');
  return embed
    ? partsOf(block)
        .filter(isShown)
        .map((row) => ({ uid: embed.uid, row }))
    : [];
};

const asQuestion = (row: Row) => ({ uid: READER_QUESTION_UID, row }) as const;

function sourceOf(block: BlockRow, parts: Collected, { mediaUrl }: RenderContext, model?: Model): BlockSource {
  const ids = embeddedIn(block).map(({ row }) => row.documentId);
  const among = <T>(collected: ReadonlyMap<string, T>): T[] => ids.flatMap((id) => collected.get(id) ?? []);
  return {
    block,
    factBoxes: among(parts.factBoxes),
    faqs: among(parts.faqs),
    questions: among(parts.questions),
    image: imageOf(block, mediaUrl),
    plain: plainOf(block, model),
  };
}

const PLAIN_TYPES = [
  'string',
  'text',
  'richtext',
  'integer',
  'float',
  'decimal',
  'boolean',
  'enumeration',
  'date',
  'datetime',
];

function plainOf(block: BlockRow, model: Model | undefined): BlockSource['plain'] {
  const names = Object.entries(model?.attributes ?? {}).filter(
    ([, attribute]) => PLAIN_TYPES.includes(attribute.type) && !attribute.private,
  );
  return Object.fromEntries(names.map(([name]) => [name, (block[name] ?? null) as string | number | boolean | null]));
}
