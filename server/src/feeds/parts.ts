import type { ArticlePage, Link } from '../../../shared/contracts/content';
import type { Feed } from './types';

/** What the article is about: its section, and its tags. */
export const categoriesOf = ({ section, tags }: ArticlePage): Link[] => [...(section ? [section] : []), ...tags];

/** When an article in the feed last changed; nothing of an empty one ever did. */
export const updatedAtOf = ({ items }: Feed): string | undefined =>
  items
    .map(({ article }) => article.updatedAt)
    .sort()
    .at(-1);
