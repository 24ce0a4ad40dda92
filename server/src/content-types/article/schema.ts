import { IMAGE } from '../../../../shared/blocks';
import { ARTICLE_UID, AUTHOR_UID, SECTION_UID, TAG_UID } from '../../../../shared/uids';
import { ARTICLE_KINDS } from '../../../../shared/contracts/content';
import { BLOCK_UIDS } from '../../components';
import { localized } from '../localized';

export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_articles',
  info: {
    singularName: 'article',
    pluralName: 'articles',
    displayName: 'Article',
    description: 'A page of the newsroom: its text in blocks, with fact boxes, questions and answers.',
  },
  options: { draftAndPublish: true },
  pluginOptions: localized,
  // Database names: an article is looked up by its address, and an imported page by its source.
  indexes: [
    { name: 'newsroom_articles_slug_index', columns: ['slug'] },
    { name: 'newsroom_articles_import_source_index', columns: ['import_source'] },
  ],
  attributes: {
    // Neither is `required`: the form would refuse in its own words before the gate could speak, and would fill an empty
    // slug with "article". The gate asks for the title, saving makes the slug.
    title: { type: 'string', maxLength: 300, pluginOptions: localized },
    slug: { type: 'uid', targetField: 'title', maxLength: 200, pluginOptions: localized },
    standfirst: { type: 'text', pluginOptions: localized },
    kind: { type: 'enumeration', enum: [...ARTICLE_KINDS], default: 'news', pluginOptions: localized },
    body: { type: 'dynamiczone', components: [...BLOCK_UIDS], pluginOptions: localized },
    // One-sided, all of them: a way back from a type without drafts would let filters read drafts.
    section: { type: 'relation', relation: 'oneToOne', target: SECTION_UID, pluginOptions: localized },
    authors: { type: 'relation', relation: 'oneToMany', target: AUTHOR_UID, pluginOptions: localized },
    tags: { type: 'relation', relation: 'oneToMany', target: TAG_UID, pluginOptions: localized },
    cover: { type: 'component', repeatable: false, component: IMAGE, pluginOptions: localized },
    related: { type: 'relation', relation: 'oneToMany', target: ARTICLE_UID, pluginOptions: localized },
    searchTitle: { type: 'string', maxLength: 200, pluginOptions: localized },
    searchDescription: { type: 'text', maxLength: 500, pluginOptions: localized },
    canonicalUrl: { type: 'string', maxLength: 2000, pluginOptions: localized },
    /** Where it was taken over from; said to readers and to search engines. */
    basedOn: { type: 'string', regex: '^https?://\\S+$', maxLength: 2000, pluginOptions: localized },
    acceptsQuestions: { type: 'boolean', default: false, pluginOptions: localized },
    wordCount: { type: 'integer', default: 0, pluginOptions: localized },
    readingMinutes: { type: 'integer', default: 1, pluginOptions: localized },
    firstPublishedAt: { type: 'datetime', visible: false, pluginOptions: localized },
    importNotes: { type: 'text', private: true, pluginOptions: localized },
    importSource: { type: 'string', private: true, visible: false, pluginOptions: localized },
  },
} as const;
