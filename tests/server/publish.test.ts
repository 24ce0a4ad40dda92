import type { RefusalDetails } from '../../shared/contracts/gate';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, FACT_BOX, FAQ, QUESTION, RAGGED, SOUND, TEXT, prose } from './entries';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
});
afterAll(() => app?.destroy());

type Data = Record<string, unknown>;
type Refusal = Error & { details: RefusalDetails };

const documents = (uid: string) => app.strapi.documents(uid as never);
const draft = async (uid: string, data: Data, locale?: string) =>
  (await documents(uid).create({ data: data as never, locale })) as unknown as { documentId: string };
const publish = (uid: string, documentId: string, locale?: unknown) =>
  documents(uid).publish({ documentId, ...(locale ? { locale: locale as string } : {}) });
const isPublished = async (uid: string, documentId: string, locale?: string) =>
  (await documents(uid).findOne({ documentId, locale, status: 'published' })) !== null;
const refusalOf = async (attempt: Promise<unknown>): Promise<Refusal> => {
  const outcome = await attempt.then(
    () => null,
    (error: unknown) => error as Refusal,
  );
  if (!outcome) throw new Error('It was not refused');
  return outcome;
};
const page = async (slug: string) =>
  (await app.http.get(`/api/newsroom/articles/by-slug/${slug}`).expect(200)).body.data;

describe('the gate', () => {
  it('refuses an article with an error, in words and with the place', async () => {
    const { documentId } = await draft(ARTICLE, { title: 'A ragged table', body: [TEXT, RAGGED] });

    const refusal = await refusalOf(publish(ARTICLE, documentId));

    expect(refusal.name).toBe('ValidationError');
    expect(refusal.message).toMatch(/^Not published: 1 problem\. Row 1 has 3 cells, the header (only )?2\.$/);
    expect(refusal.details.errors).toEqual([
      { path: ['body', '1', 'grid'], name: 'ValidationError', message: expect.stringContaining('Row 1 has 3 cells') },
    ]);
    expect(refusal.details.findings.map(({ rule }) => rule)).toEqual(['table/ragged-row']);
    expect(await isPublished(ARTICLE, documentId)).toBe(false);
  });

  it('says it in words when the title is missing', async () => {
    const { documentId } = await draft(ARTICLE, { body: [TEXT] });

    const { message, details } = await refusalOf(publish(ARTICLE, documentId));

    expect(message).toContain('The article has no title');
    expect(details.errors[0]?.path).toEqual(['title']);
  });

  it.each([
    ['a language', 'nb'],
    ['a list of languages', ['en', 'nb']],
    ['all languages', '*'],
  ])('reads %s', async (_, locale) => {
    const { documentId } = await draft(ARTICLE, { title: 'Two languages', body: [SOUND] });
    await documents(ARTICLE).update({ documentId, locale: 'nb', data: { title: 'To språk', body: [RAGGED] } as never });

    const { message } = await refusalOf(publish(ARTICLE, documentId, locale));

    expect(message).toContain('Row 1 has 3 cells');
    expect(await isPublished(ARTICLE, documentId, 'en')).toBe(false);
    expect(await isPublished(ARTICLE, documentId, 'nb')).toBe(false);
  });

  it('lets the sound language go out alone', async () => {
    const { documentId } = await draft(ARTICLE, { title: 'Only English', body: [SOUND] });
    await documents(ARTICLE).update({
      documentId,
      locale: 'nb',
      data: { title: 'Ikke denne', body: [RAGGED] } as never,
    });

    await publish(ARTICLE, documentId);

    expect(await isPublished(ARTICLE, documentId, 'en')).toBe(true);
    expect(await isPublished(ARTICLE, documentId, 'nb')).toBe(false);
  });

  it('refuses a creation that would be published at once, and creates nothing', async () => {
    const data = { title: 'Straight out', body: [RAGGED] } as never;

    await refusalOf(documents(ARTICLE).create({ data, status: 'published' }));

    expect(await documents(ARTICLE).count({ filters: { title: 'Straight out' } as never })).toBe(0);
  });

  it('refuses an update that would be published at once, and keeps the text as it was', async () => {
    const { documentId } = await draft(ARTICLE, { title: 'Still sound', body: [SOUND] });
    const data = { body: [RAGGED] } as never;

    await refusalOf(documents(ARTICLE).update({ documentId, data, status: 'published' }));

    const kept = await documents(ARTICLE).findOne({ documentId, populate: ['body'] as never });
    expect(kept).toMatchObject({ body: [{ grid: SOUND.grid }] });
    expect(await isPublished(ARTICLE, documentId)).toBe(false);
  });

  it('sees the whole entry when an update sends a part of it', async () => {
    const { documentId } = await draft(ARTICLE, { title: 'Not yet', body: [RAGGED] });

    await refusalOf(documents(ARTICLE).update({ documentId, data: { title: 'Now' } as never, status: 'published' }));

    expect(await isPublished(ARTICLE, documentId)).toBe(false);
  });

  it('refuses a copy that was to be published', async () => {
    const { documentId } = await draft(ARTICLE, { title: 'The original', body: [RAGGED] });

    await refusalOf(
      documents(ARTICLE).clone({ documentId, data: { title: 'The copy' } as never, status: 'published' }),
    );

    expect(await documents(ARTICLE).count({ filters: { title: 'The copy' } as never })).toBe(0);
  });

  it('publishes a sound creation and answers with the published version', async () => {
    const data = { title: 'Sound at once', body: [SOUND] } as never;

    const created = await documents(ARTICLE).create({ data, status: 'published' });

    expect(created).toMatchObject({ title: 'Sound at once', publishedAt: expect.anything() });
    expect(await isPublished(ARTICLE, created.documentId)).toBe(true);
  });

  it('stops a whole bulk publication in the admin panel', async () => {
    const sound = await draft(ARTICLE, { title: 'Bulk, sound', body: [SOUND] });
    const ragged = await draft(ARTICLE, { title: 'Bulk, ragged', body: [RAGGED] });

    const { status, body } = await app.admin
      .post(`/content-manager/collection-types/${ARTICLE}/actions/bulkPublish`)
      .send({ documentIds: [sound.documentId, ragged.documentId] });

    expect({ status, name: body.error.name }).toEqual({ status: 400, name: 'ValidationError' });
    expect(body.error.message).toContain('Row 1 has 3 cells');
    expect(await isPublished(ARTICLE, sound.documentId)).toBe(false);
  });

  it('refuses the publish button of the admin panel', async () => {
    const { documentId } = await draft(ARTICLE, { title: 'By the button', body: [RAGGED] });

    const { status, body } = await app.admin
      .post(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`)
      .send({ title: 'By the button', body: [RAGGED] });

    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual(['body', '0', 'grid']);
  });

  it('refuses a reader’s name that nobody has agreed to', async () => {
    const asked = { question: 'Will it stop at Aske?', askedBy: 'Sarah J.', answer: 'From May.', state: 'answered' };
    const { documentId } = await draft(QUESTION, asked);

    const { details } = await refusalOf(publish(QUESTION, documentId));

    expect(details.findings.map(({ rule }) => rule)).toEqual(['reader-question/no-consent']);
    const consent = { version: 'published before' };
    await documents(QUESTION).update({ documentId, data: { consent } as never });
    await publish(QUESTION, documentId);
    expect(await isPublished(QUESTION, documentId)).toBe(true);
  });

  it('refuses a slug that a published article has', async () => {
    const first = await draft(ARTICLE, { title: 'The first', slug: 'same-slug', body: [SOUND] });
    const second = await draft(ARTICLE, { title: 'The second', slug: 'same-slug', body: [SOUND] });
    await publish(ARTICLE, first.documentId);

    const { message, details } = await refusalOf(publish(ARTICLE, second.documentId));

    expect(message).toContain('The slug “same-slug” is taken by the published article “The first”');
    expect(details.errors[0]?.path).toEqual(['slug']);
  });

  it('lets an article be published again under its own slug', async () => {
    const { documentId } = await draft(ARTICLE, { title: 'Out twice', body: [SOUND] });

    await publish(ARTICLE, documentId);

    await expect(publish(ARTICLE, documentId)).resolves.toBeDefined();
  });
});

describe('what is computed on saving', () => {
  it('makes the slug from the title, counts words and minutes', async () => {
    const body = [prose('one two **three** four.'), SOUND];

    const saved = await draft(ARTICLE, { title: 'Zürich, 5 o’clock!', body, wordCount: 999 });

    expect(saved).toMatchObject({ slug: 'zurich-5-oclock', wordCount: 13, readingMinutes: 1 });
  });

  it('takes the next free slug, of drafts and published articles alike', async () => {
    await draft(ARTICLE, { title: 'Twice' });

    expect(await draft(ARTICLE, { title: 'Twice' })).toMatchObject({ slug: 'twice-2' });
  });

  it('gives a title of another script a slug too', async () => {
    expect(await draft(ARTICLE, { title: '東京の朝' })).toMatchObject({
      slug: expect.stringMatching(/^article-[0-9a-f]{8}$/),
    });
  });

  it('saves a draft without a title, and names it once it has one', async () => {
    const { documentId } = await draft(ARTICLE, { body: [TEXT] });

    const titled = await documents(ARTICLE).update({ documentId, data: { title: 'Late title' } as never });

    expect(titled).toMatchObject({ slug: 'late-title' });
  });
});

describe('the parts of an article', () => {
  const embeds = (parts: { box: string; faqs: string[]; question: string }) => [
    TEXT,
    { __component: 'newsroom.fact-box-embed', factBox: parts.box },
    { __component: 'newsroom.faq-embed', faqs: parts.faqs },
    { __component: 'newsroom.question-embed', question: parts.question },
  ];

  const withParts = async (title: string, state = 'answered', answer = 'Yes, for five euros.') => {
    const box = (await draft(FACT_BOX, { title: 'Did you know?', body: 'The line carried 41,000 people.' })).documentId;
    const faqs = [
      (await draft(FAQ, { question: 'Can I take a bike?', answer })).documentId,
      (await draft(FAQ, { question: 'Is there a bar?', answer: 'In the middle car.' })).documentId,
    ];
    const asked = {
      question: 'Will it stop at Aske?',
      askedBy: 'Sarah J.',
      place: 'London',
      consent: { version: 'published before' },
      answer: 'From May.',
      state,
    };
    const question = (await draft(QUESTION, asked)).documentId;
    const article = await draft(ARTICLE, { title, body: embeds({ box, faqs, question }) });
    return { article: article.documentId, box, faqs, question };
  };

  it('go out with it when they were never published', async () => {
    const { article, box, faqs, question } = await withParts('With all parts');

    await publish(ARTICLE, article);

    const answer = await page('with-all-parts');
    expect(answer.factBoxes.map((part: Data) => part.documentId)).toEqual([box]);
    expect(answer.faqs.map((part: Data) => part.documentId)).toEqual(faqs);
    expect(answer.readerQuestions).toMatchObject([{ documentId: question, askedBy: 'Sarah J.', place: 'London' }]);
  });

  it('keep a question back that is not answered', async () => {
    const { article, question } = await withParts('One is waiting', 'accepted');

    await publish(ARTICLE, article);

    expect(await isPublished(QUESTION, question)).toBe(false);
    expect((await page('one-is-waiting')).readerQuestions).toEqual([]);
  });

  it('keep one back that was withdrawn', async () => {
    const { article, box } = await withParts('One was withdrawn');
    await publish(FACT_BOX, box);
    await documents(FACT_BOX).unpublish({ documentId: box });

    await publish(ARTICLE, article);

    expect((await page('one-was-withdrawn')).factBoxes).toEqual([]);
  });

  it('stop it with their own errors, and nothing goes out', async () => {
    const ragged = '| A | B |\n|---|---|\n| 1 | 2 | 3 |';
    const { article, box, faqs } = await withParts('A part is broken', 'answered', ragged);

    const { message, details } = await refusalOf(publish(ARTICLE, article));

    expect(message).toContain('FAQ entry “Can I take a bike?”: ');
    expect(details.errors[0]?.path).toEqual(['body', '2', 'faqs']);
    expect(details.parts).toMatchObject([{ uid: FAQ, documentId: faqs[0], title: 'FAQ entry “Can I take a bike?”' }]);
    expect(await isPublished(FACT_BOX, box)).toBe(false);
  });

  it('are back on the page when one is unpublished and published again', async () => {
    const { article, box, faqs } = await withParts('Gone and back');
    await publish(ARTICLE, article);
    await documents(FACT_BOX).unpublish({ documentId: box });
    await documents(FAQ).unpublish({ documentId: faqs[0] as string });
    const without = await page('gone-and-back');
    expect([without.factBoxes.length, without.faqs.length]).toEqual([0, 1]);

    await publish(FACT_BOX, box);
    await publish(FAQ, faqs[0] as string);

    const restored = await page('gone-and-back');
    expect(restored.factBoxes.map((part: Data) => part.documentId)).toEqual([box]);
    expect(restored.faqs.map((part: Data) => part.documentId)).toEqual(faqs);
  });

  it('are not put back where the published version did not carry them', async () => {
    const { article, box } = await withParts('Taken out by the editor');
    await publish(ARTICLE, article);
    await documents(FACT_BOX).unpublish({ documentId: box });
    await documents(ARTICLE).update({ documentId: article, data: { body: [TEXT] } as never });
    await publish(ARTICLE, article);

    await publish(FACT_BOX, box);

    expect((await page('taken-out-by-the-editor')).factBoxes).toEqual([]);
  });

  it('stay linked when one is changed and published again', async () => {
    const { article, box } = await withParts('A part is corrected');
    await publish(ARTICLE, article);
    const fresh = await page('a-part-is-corrected');
    // What goes out together is no change.
    expect(fresh.updatedAt).toBe(fresh.publishedAt);
    await documents(FACT_BOX).update({ documentId: box, data: { body: 'It carried 42,000 people.' } as never });

    await publish(FACT_BOX, box);

    const { factBoxes, publishedAt, updatedAt } = await page('a-part-is-corrected');
    expect(factBoxes).toMatchObject([{ markdown: 'It carried 42,000 people.' }]);
    expect(Date.parse(updatedAt)).toBeGreaterThan(Date.parse(publishedAt));
  });

  it('stay in the draft when changes are thrown away while one is withdrawn', async () => {
    const { article, box } = await withParts('Thrown away');
    await publish(ARTICLE, article);
    await documents(FACT_BOX).unpublish({ documentId: box });
    await documents(ARTICLE).update({ documentId: article, data: { standfirst: 'A change.' } as never });

    await documents(ARTICLE).discardDraft({ documentId: article });

    const kept = await documents(ARTICLE).findOne({
      documentId: article,
      populate: { body: { on: { 'newsroom.fact-box-embed': { populate: { factBox: true } } } } } as never,
    });
    expect(kept).toMatchObject({ standfirst: null, body: [{ factBox: { documentId: box } }] });
  });
});
