import type { Core } from '@strapi/types';
import type { ExportedQuestion } from '../../../shared/contracts/intake';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { afterCommit } from '../documents/after-commit';
import { articlesNamedBy } from '../documents/ready-made';
import { service } from '../services/service';
import { NOBODY } from './nobody';

/** A question as it is kept, with what is kept of its sender. */
export interface KeptQuestion {
  readonly documentId: string;
  readonly locale: string | null;
  readonly question: string | null;
  readonly askedBy: string | null;
  readonly place: string | null;
  readonly email: string | null;
  readonly consent: ExportedQuestion['consent'];
  readonly answer: string | null;
  readonly createdAt: string;
  readonly publishedAt: string | null;
}

const rowsOf = (strapi: Core.Strapi, documentId: string): Promise<KeptQuestion[]> =>
  strapi.db.query(READER_QUESTION_UID).findMany({ where: { documentId }, orderBy: { id: 'asc' } });

/** What is kept of a sender. The e-mail address is not named: whoever has the link may be somebody else by now. */
export async function exported(strapi: Core.Strapi, documentId: string): Promise<ExportedQuestion | null> {
  const rows = await rowsOf(strapi, documentId);
  const out = rows.find(({ publishedAt }) => publishedAt !== null);
  const row = rows.find(({ publishedAt }) => publishedAt === null) ?? out;
  if (!row) return null;
  return {
    question: row.question ?? '',
    name: row.askedBy,
    place: row.place,
    hasEmail: row.email !== null,
    consent: row.consent,
    locale: row.locale ?? '',
    receivedAt: new Date(row.createdAt).toISOString(),
    published: out ? { question: out.question ?? '', name: out.askedBy, place: out.place, answer: out.answer } : null,
  };
}

/**
 * Takes off who has asked, in the draft and in what is published, and nothing else: publishing the draft for it would put out
 * what an editor is at.
 */
export async function anonymise(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.db.transaction(async () => {
    // Who has read it before would not see otherwise that it has changed.
    const now = new Date();
    const data = { ...NOBODY, anonymisedAt: now, updatedAt: now };
    await strapi.db.query(READER_QUESTION_UID).updateMany({ where: { documentId }, data });
    const entries = await articlesNamedBy(strapi, READER_QUESTION_UID, documentId);
    await service(strapi, 'published').changed({ parts: [documentId], entries });
    await afterCommit(strapi, () => service(strapi, 'reports').queue(READER_QUESTION_UID, documentId));
  });
}

/** Deletes the question in all languages and versions, and with it what was found in it. */
export async function erase(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.documents(READER_QUESTION_UID as never).delete({ documentId, locale: '*' } as never);
}
