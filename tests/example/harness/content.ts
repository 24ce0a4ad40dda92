import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ARTICLE_UID,
  AUTHOR_UID,
  CORRECTION_UID,
  FACT_BOX_UID,
  FAQ_UID,
  READER_QUESTION_UID,
  SECTION_UID,
  SOURCE_UID,
  TAG_UID,
} from '../../../shared/uids';
import { address, ask, createEntry } from '../../browser/harness/desk';

export const EVERY_BLOCK = 'harbour-ferry-gets-a-second-boat';

/** Readers may ask about it. */
export const OPEN_TO_QUESTIONS = 'the-bridge-is-to-be-painted';

const PICTURE = join(__dirname, '../../../docs/screenshots/table-light.png');
const columns = ['Harbour', 'Six to nine', 'Nine to noon', 'Noon to four', 'Four to eight', 'Late', 'On Sundays'];

/**
 * Publishes an article with every block, cover, tag, correction, and a question that its text does not show.
 *
 * @returns the id of its picture, which lies among the demo's own files.
 */
export async function publishEveryBlock(): Promise<number> {
  const picture = await upload(PICTURE);
  const section = await createEntry(SECTION_UID, { name: 'Harbour', slug: 'harbour', description: 'Boats and quays.' });
  const below = await createEntry(SECTION_UID, { name: 'Ferries', slug: 'ferries', parent: linked(section) });
  const author = await createEntry(AUTHOR_UID, {
    name: 'Ines Holm',
    slug: 'ines-holm',
    role: 'Harbour correspondent',
    biography: 'Ines Holm has written about the harbour since the *old crane* was taken down.',
  });
  const tag = await createEntry(TAG_UID, { name: 'Timetables', slug: 'timetables' });
  const source = await createEntry(SOURCE_UID, {
    name: 'Annual report',
    publisher: 'Port of Skarholm',
    url: 'https://port.example/report',
  });
  const factBox = await createEntry(FACT_BOX_UID, {
    title: 'A boat in numbers',
    kind: 'figure',
    body: 'The ferry carries **214 people** and eleven bicycles.',
    asOf: '2026-10-01',
    sources: linked(source),
  });
  const faq = await createEntry(FAQ_UID, {
    question: 'Can I take a bicycle?',
    answer: 'Yes, as long as there is room on the lower deck.',
  });
  const asked = await createEntry(READER_QUESTION_UID, question('Will the boat stop at Aske?', 'Yes, from May on.'));

  const article = await createEntry(ARTICLE_UID, {
    title: 'Harbour ferry gets a second boat',
    slug: EVERY_BLOCK,
    standfirst: 'From spring on there are two boats, and nobody has to run for the last one.',
    kind: 'analysis',
    basedOn: 'https://agency.example/second-boat',
    section: linked(below),
    authors: linked(author),
    tags: linked(tag),
    cover: { image: picture, alt: 'A timetable on a wall', caption: 'The timetable.', credit: 'Port of Skarholm' },
    body: [
      prose(
        'The first boat leaves at ten past six.\n\n## Why now\n\nThe town has grown.\n\n- to the east\n- to the west',
      ),
      {
        __component: 'newsroom.table',
        caption: 'Departures of an ordinary day',
        source: 'Port of Skarholm',
        grid: {
          rows: [columns, ['Skarholm', ...times(6)], ['Aske', ...times(7)], ['Velmar', ...times(8)]],
          headerRows: 1,
          headerColumn: true,
        },
      },
      prose('## What it costs\n\nThe boat was built for another town.\n\n### And who pays\n\nThe port does, at first.'),
      {
        __component: 'newsroom.quote',
        text: 'We had to leave people on the quay.',
        speaker: 'Ole Brandt',
        role: 'captain',
        url: 'https://port.example/speech',
      },
      { __component: 'newsroom.image', image: picture, caption: 'The old boat.', credit: 'Port of Skarholm' },
      { __component: 'newsroom.fact-box-embed', factBox: linked(factBox) },
      { __component: 'newsroom.faq-embed', faqs: linked(faq) },
      { __component: 'newsroom.question-embed', question: linked(asked) },
      { __component: 'newsroom.embed', url: 'https://video.example/watch/7' },
      { __component: 'newsroom.call', text: 'All departures', url: 'https://port.example/departures' },
    ],
  });
  await publish(ARTICLE_UID, article);
  await createEntry(CORRECTION_UID, {
    article: linked(article),
    wrong: 'The boat carries 241 people.',
    right: 'It carries 214.',
    correctedAt: '2026-11-21T09:00:00.000Z',
  });
  const aside = question('Is there coffee on board?', 'There is, and cake on Sundays.');
  await publish(READER_QUESTION_UID, await createEntry(READER_QUESTION_UID, { ...aside, article: linked(article) }));
  return picture;
}

/** Publishes a plain article. @param more - Its other fields. @returns documentId of the article. */
export async function publishArticle(title: string, slug: string, more: Record<string, unknown> = {}): Promise<string> {
  const body = [prose(`${title}, and nothing else was heard of it that day.`)];
  const documentId = await createEntry(ARTICLE_UID, { title, slug, body, ...more });
  await publish(ARTICLE_UID, documentId);
  return documentId;
}

export const publishOpenToQuestions = (): Promise<string> =>
  publishArticle('The bridge is to be painted', OPEN_TO_QUESTIONS, { acceptsQuestions: true });

export const publish = (uid: string, documentId: string): Promise<unknown> =>
  ask('POST', `/content-manager/collection-types/${uid}/${documentId}/actions/publish`, {});

export const withdraw = (uid: string, documentId: string): Promise<unknown> =>
  ask('POST', `/content-manager/collection-types/${uid}/${documentId}/actions/unpublish`, {});

export const linked = (documentId: string) => ({ connect: [{ documentId }] });
const prose = (markdown: string) => ({ __component: 'newsroom.prose', markdown });
const times = (minute: number) => columns.slice(1).map((_, hour) => `${7 + 2 * hour}.${minute * 5}`);
const question = (words: string, answer: string) => ({
  question: words,
  answer,
  askedBy: 'Sarah J.',
  place: 'London',
  state: 'answered',
  consent: { version: '1', publish: true },
});

/** @returns the id of the file. */
async function upload(path: string): Promise<number> {
  const form = new FormData();
  form.append('files', new Blob([readFileSync(path)], { type: 'image/png' }), 'timetable.png');
  const headers = { authorization: `Bearer ${process.env['NEWSROOM_TOKEN']}` };
  const response = await fetch(address('/upload'), { method: 'POST', headers, body: form });
  if (!response.ok) throw new Error(`The picture was not taken: ${await response.text()}`);
  const [file] = (await response.json()) as { id: number }[];
  return file?.id ?? 0;
}
