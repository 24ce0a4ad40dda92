import type { ImportResult, ImportedBlock } from '../../../importer';
import { ARTICLE_KINDS, type ArticleKind } from '../../../shared/contracts/content';
import type { ImportRequest, ImportedEntry } from '../../../shared/contracts/import';
import { ARTICLE_UID, READER_QUESTION_UID } from '../../../shared/uids';
import { sourceOf } from './before';
import { type Importer, createEntry } from './importer';
import { notesOf } from './notes';
import type { ImportedParts } from './parts';
import { slugFor } from './slug';

interface Ingredients {
  readonly page: ImportResult;
  readonly request: ImportRequest;
  readonly section: ImportedEntry | null;
  readonly authors: readonly ImportedEntry[];
  readonly parts: ImportedParts;
}

/** The draft of the article, with its parts at their places. */
export async function createArticle(
  importer: Importer,
  { page, request, section, authors, parts }: Ingredients,
): Promise<{ documentId: string; title: string | null; slug: string | null }> {
  const { strapi, locale } = importer;
  const slug = await slugFor(strapi, locale, request);
  const title = request.title || null;
  const { documentId } = await createEntry(importer, ARTICLE_UID, {
    title,
    slug,
    standfirst: page.standfirst,
    ...kindIn(page),
    body: page.body.map((block) => bodyBlock(block, parts)),
    section: section?.documentId ?? null,
    authors: authors.map((author) => author.documentId),
    importNotes: notesOf(page, authors.length > 0),
    importSource: sourceOf(request.text),
  });

  for (const question of parts.questions.filter(({ reused }) => !reused))
    await strapi
      .documents(READER_QUESTION_UID)
      .update({ documentId: question.documentId, locale, data: { article: documentId } as never });
  return { documentId, title, slug };
}

/** The kind that the page gives, if it is one of ours; else the default of the type. */
function kindIn(page: ImportResult): { kind?: ArticleKind } {
  const kind = ARTICLE_KINDS.find((known) => known === page.kind);
  return kind ? { kind } : {};
}

/** The block in the shape that Strapi stores; embeds name entries instead of the import's indexes. */
function bodyBlock(block: ImportedBlock, { factBoxes, faqs, questions }: ImportedParts): object {
  const { __component } = block;
  switch (__component) {
    case 'newsroom.fact-box-embed':
      return { __component, factBox: factBoxes[block.factBox]?.documentId ?? null };
    case 'newsroom.faq-embed':
      return { __component, faqs: [...new Set(block.faqs.flatMap((index) => faqs[index]?.documentId ?? []))] };
    case 'newsroom.question-embed':
      return { __component, question: questions[block.question]?.documentId ?? null };
    default:
      return { ...block };
  }
}
