import { documentIdsIn } from '../published/parts';
import { digest } from './digest';

/** Names by which a CDN is told what it must forget. */
export const entryTag = (documentId: string): string => `nr-${documentId}`;

/** Of every list: what is in one is not known before it is asked for. */
export const LIST_TAG = 'nr-list';

export const slugTag = (locale: string, slug: string): string => `nr-slug-${digest(`${locale}/${slug}`)}`;

/** Of every entry that an answer names. */
export const entryTags = (answer: unknown): string[] => [...new Set(documentIdsIn(answer))].map(entryTag);
