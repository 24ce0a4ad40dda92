import type { Card } from '../../../shared/contracts/content';
import type { ContentChanged, PageChange } from '../../../shared/contracts/changed';
import { LIST_TAG, entryTag, slugTag } from '../content/tags';
import type { Made } from '../published/make';
import type { KeptPage } from '../published/types';

/** Of each list; whoever gets more than this had better forget everything. */
const MOST = 500;

export const NOTHING: ContentChanged = { changes: [], tags: [], urls: [], truncated: false };

/** Something changed that lists show, and maybe no page. */
export const LISTS_CHANGED: ContentChanged = { ...NOTHING, tags: [LIST_TAG] };

/** What is another to a reader since a page was made anew. */
export function pageMade(
  { page, revision, card }: Pick<Made, 'page' | 'revision' | 'card'>,
  before: KeptPage | null,
): ContentChanged {
  if (before?.revision === revision) return NOTHING;
  const was = before && (JSON.parse(before.card) as Card);
  const { documentId, locale, slug, url } = page;
  const isMoved = was !== null && (was.slug !== slug || was.url !== url);
  const change: PageChange = {
    documentId,
    locale,
    action: was === null ? 'published' : isMoved ? 'moved' : 'updated',
    slug,
    previousSlug: was && was.slug,
    url,
    previousUrl: was && was.url,
  };
  // Pages that list it show its card.
  const isSameCard = before?.card === JSON.stringify(card);
  return told(change, isSameCard ? [] : [card, ...(was ? [was] : [])]);
}

/** A page that is no more. @param isDeleted - Its article has no draft in the language either. */
export function pageForgotten({ entry, language, card }: KeptPage, isDeleted: boolean): ContentChanged {
  const was = JSON.parse(card) as Card;
  const change: PageChange = {
    documentId: entry,
    locale: language,
    action: isDeleted ? 'deleted' : 'unpublished',
    slug: null,
    previousSlug: was.slug,
    url: null,
    previousUrl: was.url,
  };
  return told(change, [was]);
}

function told(change: PageChange, listed: readonly Card[]): ContentChanged {
  const { documentId, locale, slug, previousSlug, url, previousUrl } = change;
  const slugs = [slug, previousSlug].filter((one) => one !== null);
  const lists = listed.flatMap(({ section, authors, tags }) => [section, ...authors, ...tags].map((one) => one?.url));
  return merged(NOTHING, {
    changes: [change],
    tags: [entryTag(documentId), ...slugs.map((one) => slugTag(locale, one)), LIST_TAG],
    urls: [url, previousUrl, ...lists].filter((one) => typeof one === 'string'),
    truncated: false,
  });
}

/** Both, the later after the earlier. */
export function merged(earlier: ContentChanged, later: ContentChanged): ContentChanged {
  const all = {
    changes: [...earlier.changes, ...later.changes],
    tags: [...new Set([...earlier.tags, ...later.tags])],
    urls: [...new Set([...earlier.urls, ...later.urls])],
  };
  return {
    changes: all.changes.slice(0, MOST),
    tags: all.tags.slice(0, MOST),
    urls: all.urls.slice(0, MOST),
    truncated: earlier.truncated || later.truncated || Object.values(all).some(({ length }) => length > MOST),
  };
}

export const isNothing = ({ tags, truncated }: ContentChanged): boolean => tags.length === 0 && !truncated;
