import { ownOnly } from '../own';

/**
 * What has changed, written in the transaction that changes it and taken off when the pages that show it are marked: new rows
 * wait for nobody, so no editor's transaction waits for another one because of the pages.
 */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_published_changes',
  info: { singularName: 'published-change', pluralName: 'published-changes', displayName: 'Published: changes' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  attributes: {
    /** As JSON. */
    what: { type: 'text', required: true },
  },
} as const;
