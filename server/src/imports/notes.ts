import type { ImportResult } from '../../../importer';

/** What the page said and no field holds, so that nothing of it is lost: the byline, its date, what was taken off. */
export function notesOf(page: ImportResult, hasAuthor: boolean): string | null {
  const { byline, publishedAt, removed } = page;
  const notes: string[] = [];
  if (byline && !hasAuthor) notes.push(`Byline: ${[byline.name, byline.role].filter(Boolean).join(', ')}`);
  if (publishedAt) notes.push(`Date on the page: ${publishedAt.slice(0, 10)}`);
  for (const { text, lines, kept } of removed) if (!kept) notes.push(`Taken off (${inWords(lines)}): ${text}`);
  return notes.length > 0 ? notes.join('\n') : null;
}

const inWords = ([from, to]: readonly [number, number]): string =>
  from === to ? `line ${from}` : `lines ${from} to ${to}`;
