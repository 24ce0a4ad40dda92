import { shorten } from '../../../engine';
import type { ImportResult } from '../../../importer';
import type { ImportedEntry } from '../../../shared/contracts/import';
import { FACT_BOX_UID, FAQ_UID, READER_QUESTION_UID } from '../../../shared/uids';
import type { PartUid } from '../documents/rows';
import { type Importer, createEntry, entryOf } from './importer';

/** Entries by their index in the import. */
export interface ImportedParts {
  readonly factBoxes: readonly ImportedEntry[];
  readonly faqs: readonly ImportedEntry[];
  readonly questions: readonly ImportedEntry[];
  /** Each once. */
  readonly all: readonly ImportedEntry[];
}

/** Stands for the consent of people whose question the old site had published already. */
const PUBLISHED_BEFORE = 'published before';

/** Drafts of a page's parts. One that says the very same in this language is used again instead of made twice. */
export async function createParts(importer: Importer, page: ImportResult): Promise<ImportedParts> {
  const factBoxes: ImportedEntry[] = [];
  for (const { kind, title, body } of page.factBoxes)
    factBoxes.push(await reuseOrCreate(importer, FACT_BOX_UID, { body }, { kind, title }, title || body));

  const faqs: ImportedEntry[] = [];
  for (const { question, answer } of page.faqs)
    faqs.push(await reuseOrCreate(importer, FAQ_UID, { question, answer }, {}, question ?? answer));

  const questions: ImportedEntry[] = [];
  for (const { question, answer, askedBy, place, email } of page.readerQuestions) {
    const state = answer ? 'answered' : 'accepted';
    const consent = { version: PUBLISHED_BEFORE, at: new Date().toISOString() };
    const same = { question, answer, askedBy };
    questions.push(
      await reuseOrCreate(
        importer,
        READER_QUESTION_UID,
        same,
        { place, state, consent, ...(email ? { email } : {}) },
        question,
      ),
    );
  }
  return { factBoxes, faqs, questions, all: once([...factBoxes, ...faqs, ...questions]) };
}

/** @param same - What makes two parts the same. @param more - What a new one has besides. */
async function reuseOrCreate(
  importer: Importer,
  uid: PartUid,
  same: Readonly<Record<string, string | null>>,
  more: Readonly<Record<string, unknown>>,
  words: string,
): Promise<ImportedEntry> {
  const name = shorten(words, 80);
  const known = (await importer.strapi.db.query(uid).findOne({
    select: ['documentId'],
    where: { ...same, locale: importer.locale, publishedAt: null },
  })) as { documentId: string } | null;
  if (known) return entryOf(uid, known.documentId, name, true);
  const { documentId } = await createEntry(importer, uid, { ...same, ...more });
  return entryOf(uid, documentId, name, false);
}

/** A part that stands twice on the page is found the second time; it was made all the same. */
function once(entries: readonly ImportedEntry[]): ImportedEntry[] {
  const byId = new Map<string, ImportedEntry>();
  for (const entry of entries) if (!byId.has(entry.documentId)) byId.set(entry.documentId, entry);
  return [...byId.values()];
}
