/** The front matter of a Markdown file: what nobody reads is taken off with an account, and can be kept. */
import { type Document, type FrontMatterLines, hash } from '../engine';
import type { ImportOptions, ImportPiece, ImportResult, RemovedText } from './result';

const KINDS = ['news', 'opinion', 'analysis', 'explainer', 'live'];

/** The kind of article that the front matter names, if it is one of ours. */
export const kindOf = ({ metadata }: Document): string | null =>
  KINDS.find((kind) => kind === metadata.articleKind) ?? null;

/** Keys that have no place in the drafts. Kept, they stand at the head of the body. */
export function unreadIn(
  { frontMatter }: Document,
  { publishedAt, kind }: Pick<ImportResult, 'publishedAt' | 'kind'>,
  { keep = [] }: ImportOptions,
): RemovedText[] {
  const isRead = { head: true, date: publishedAt !== null, kind: kind !== null };
  return (frontMatter?.entries ?? []).flatMap(({ from, to, text, reads }) => {
    if (reads !== null && isRead[reads]) return [];
    const id = hash(`front matter\n${from}\n${text}`);
    return [{ id, lines: [from, to] as const, rule: 'metadata/unread', text, kept: keep.includes(id) }];
  });
}

/** Pieces for every line of the front matter: runs of what is read, and what is not, one by one. */
export function frontMatterPieces({ from, to }: FrontMatterLines, unread: readonly RemovedText[]): ImportPiece[] {
  const piece = (first: number, last: number, becomes: string | null, change: string | null): ImportPiece[] =>
    first > last ? [] : [{ lines: [first, last], label: 'front-matter', becomes, change }];
  let next = from;
  const pieces = unread.flatMap(({ lines: [first, last], id, kept }) => {
    const before = piece(next, first - 1, 'title', null);
    next = last + 1;
    return [...before, ...piece(first, last, kept ? 'body.0' : null, id)];
  });
  return [...pieces, ...piece(next, to, 'title', null)];
}
