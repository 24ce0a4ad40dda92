/** What each parameter of a query means; a name means the same on every route. */
export const MEANINGS: Readonly<Record<string, string>> = {
  locale: 'Code of a language of the site; without it its default language.',
  fallback: 'Where the language has none, others stand in; `data.locale` tells which came.',
  fields: 'The only keys of the page to answer.',
  redirect: 'What has moved is told in a 200, for clients that follow redirects unseen.',
  section: 'Slug of a section; its subsections count.',
  author: 'Slug of an author.',
  tag: 'Slugs of tags; any of them.',
  kind: 'Kinds; any of them.',
  from: 'First published then or later: a day (midnight UTC), or an instant with its zone.',
  to: 'First published before then.',
  q: 'Words; each must be there.',
  documentId: 'Only these.',
  article: 'documentId of an article that shows it.',
  pageSize: 'How many in a page.',
  cursor: '`meta.next` of the page before, with the same filters.',
  total: 'Count all into `meta.total`.',
};
