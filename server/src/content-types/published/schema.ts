import { ownOnly } from '../own';

/** A published article in one language, ready to be sent. Whatever is kept here can be made anew from the article. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_published',
  info: { singularName: 'published', pluralName: 'published-articles', displayName: 'Published' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  indexes: [
    { name: 'newsroom_published_entry', columns: ['entry', 'language'], type: 'unique' },
    { name: 'newsroom_published_slug', columns: ['slug', 'language'] },
    { name: 'newsroom_published_shown', columns: ['language', 'shown_at', 'entry'] },
  ],
  attributes: {
    /** The article's documentId. */
    entry: { type: 'string', required: true },
    language: { type: 'string', required: true },
    slug: { type: 'string', required: true },
    /** Where readers find it; null without an address of the site. */
    url: { type: 'text' },
    kind: { type: 'string', required: true },
    // Instants are texts, as the answers have them: every database compares these alike.
    shownAt: { type: 'string', required: true },
    changedAt: { type: 'string', required: true },
    /** Id of the published row it is made from: each publication makes a new one. */
    madeFrom: { type: 'integer' },
    /** Names the version of the plugin and the settings of the site that it is made with. */
    madeWith: { type: 'string' },
    /** Null, or the name of the change since which it has to be made anew. */
    mark: { type: 'string' },
    revision: { type: 'string', required: true },
    page: { type: 'text' },
    card: { type: 'text' },
    /** Title, standfirst and text in lower case. */
    search: { type: 'text' },
  },
} as const;
