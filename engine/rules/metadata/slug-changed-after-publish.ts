import { defineRule } from '../../rule';

/** Publishing makes a redirect; the old address stays in print and in the links of others. */
export const slugChangedAfterPublish = defineRule({
  id: 'metadata/slug-changed-after-publish',
  severity: 'warning',
  summary: 'An article keeps the address that readers know.',
  why: 'Links of others lead there by a redirect from now on.',
  messages: { changed: 'Readers know this article as {published}' },
  check({ metadata: { slug } }, report) {
    const published = slug?.published;
    if (slug && published && published !== slug.text)
      report(slug.place, 'changed', { published }, { excerpt: slug.text });
  },
});
