import { digest } from './digest';

/** Names by which a CDN is told what it must forget. */
export const entryTag = (documentId: string): string => `nr-${documentId}`;

export const slugTag = (locale: string, slug: string): string => `nr-slug-${digest(`${locale}/${slug}`)}`;

/** Of every entry that an answer names. */
export const entryTags = (answer: unknown): string[] => [...new Set(documentIds(answer))].map(entryTag);

const documentIds = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'documentId' && typeof inner === 'string' ? [inner] : documentIds(inner),
  );
};
