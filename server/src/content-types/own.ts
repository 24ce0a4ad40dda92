/** What the types have in common that only the plugin reads and writes. */
const hidden = { visible: false };

export const ownOnly = { 'content-manager': hidden, 'content-type-builder': hidden };

/** The entry a row speaks of: uid and documentId, and its language ('' where its type has none). */
export const entryColumns = {
  type: { type: 'string', required: true },
  entry: { type: 'string', required: true },
  language: { type: 'string' },
} as const;

/** What is told of that entry, written down so that it can be filtered by. */
export const aboutColumns = {
  title: { type: 'text' },
  section: { type: 'string' },
  /** Names in bars, to be searched for: `|Ines Holm|Jon Berg|`. */
  authors: { type: 'text' },
} as const;
