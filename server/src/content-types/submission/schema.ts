import { ownOnly } from '../own';

/** That a question was sent in, for a day: what keeps one sender, or one text, from filling the queue. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_submissions',
  info: { singularName: 'submission', pluralName: 'submissions', displayName: 'Submissions' },
  options: { draftAndPublish: false },
  pluginOptions: ownOnly,
  indexes: [
    { name: 'newsroom_submissions_ticket', columns: ['ticket'], type: 'unique' },
    { name: 'newsroom_submissions_sender', columns: ['sender', 'sent_at'] },
    { name: 'newsroom_submissions_words', columns: ['words', 'sent_at'] },
    { name: 'newsroom_submissions_article', columns: ['article', 'sent_at'] },
    { name: 'newsroom_submissions_sent', columns: ['sent_at'] },
  ],
  attributes: {
    /** Number of the ticket it came with. */
    ticket: { type: 'string', required: true },
    /** Hash of the address, with the salt of the day. */
    sender: { type: 'string', required: true },
    /** Hash of the words. */
    words: { type: 'string', required: true },
    /** documentId of the article it is about; empty when it is about none. */
    article: { type: 'string' },
    /** Null: it was no spam, nor was it kept, for the same had come before. */
    isSpam: { type: 'boolean' },
    /** Milliseconds since 1970. */
    sentAt: { type: 'biginteger', required: true },
  },
} as const;
