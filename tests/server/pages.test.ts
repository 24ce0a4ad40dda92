import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type ImportResult, importPage } from '../../importer';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, FACT_BOX } from './entries';

/** Our own sample pages always, the real ones where they are. */
const FOLDERS = [path.join(__dirname, '../pages'), path.join(__dirname, '../../../shared/source-pages')];

interface Page {
  readonly name: string;
  readonly text: string;
  readonly preview: ImportResult;
}

const pages: Page[] = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      return { name, text, preview: importPage(text, { language: 'en', now: new Date() }) };
    }),
);
const hasErrors = ({ preview }: Page) =>
  preview.findings.some(({ severity, rule }) => severity === 'error' && rule !== NO_TITLE);
const NO_TITLE = 'metadata/missing-title';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.destroy());

/** Imports as the admin panel does when the preview is taken as it stands, and a title typed where there is none. */
async function importAsShown({ name, text, preview }: Page, off: readonly string[] = []) {
  const { byline, section, title } = preview;
  const { body } = await app.admin
    .post('/newsroom/import')
    .send({
      text,
      off,
      keep: [],
      title: title ?? `Without a title, ${name}`,
      slug: null,
      section: section ? { name: section } : null,
      author: byline && !byline.generic ? { name: byline.name } : null,
    })
    .expect(201);
  return body.data.article as { documentId: string; slug: string };
}

const publish = (documentId: string) =>
  app.admin.post(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`).send({});
const read = async (slug: string) =>
  (await app.http.get(`/api/newsroom/articles/by-slug/${slug}`).expect(200)).body.data;

describe('a page whose repaired drafts are sound', () => {
  it.each(pages.filter((page) => !hasErrors(page)))('is published and read by its slug: $name', async (page) => {
    const { documentId, slug } = await importAsShown(page);

    const { status } = await publish(documentId);

    const { blocks, factBoxes, faqs, readerQuestions } = await read(slug);
    const { preview } = page;
    const shown = preview.body.filter((block) => block.__component !== 'newsroom.call' || block.url);
    expect(status).toBe(200);
    expect(blocks.map(({ __component }: { __component: string }) => __component)).toEqual(
      shown.map(({ __component }) => __component),
    );
    expect([factBoxes.length, faqs.length, readerQuestions.length]).toEqual([
      preview.factBoxes.length,
      preview.faqs.length,
      preview.readerQuestions.length,
    ]);
  });
});

describe('a page whose drafts need an editor', () => {
  it.each(pages.filter(hasErrors))('is imported, and stopped before it goes out: $name', async (page) => {
    const { documentId } = await importAsShown(page);

    const { status, body } = await publish(documentId);

    expect(status).toBe(400);
    expect(body.error.message).toMatch(/^Not published: \d+ problems?\. /);
  });
});

describe('a page with fact boxes, FAQ entries and a question of a reader', () => {
  const whole = pages.filter(
    ({ preview }) => preview.factBoxes.length > 0 && preview.faqs.length > 0 && preview.readerQuestions.length > 0,
  );

  it.each(whole)('shows them all, also after one was away: $name', async (page) => {
    const { documentId, slug } = await importAsShown(page);
    await publish(documentId);
    const first = await read(slug);
    const [box] = first.factBoxes as { documentId: string }[];
    await app.strapi.documents(FACT_BOX as never).unpublish({ documentId: box!.documentId });
    const without = await read(slug);

    await app.strapi.documents(FACT_BOX as never).publish({ documentId: box!.documentId });

    const { factBoxes, faqs, readerQuestions } = await read(slug);
    expect(without.factBoxes).toEqual(first.factBoxes.slice(1));
    expect(factBoxes).toEqual(first.factBoxes);
    expect(faqs).toHaveLength(page.preview.faqs.length);
    expect(readerQuestions).toMatchObject(
      page.preview.readerQuestions.map(({ askedBy, place }) => ({ askedBy, place })),
    );
  });
});

describe('a table whose repair was switched off', () => {
  it.each(pages.filter(({ name }) => /^(broken-tables|004)/.test(name)))('is stopped: $name', async (page) => {
    const off = page.preview.repairs
      .filter(({ rules }) => rules.some((rule) => rule.startsWith('table/')))
      .map(({ id }) => id);
    const { documentId } = await importAsShown(page, off);

    const { status, body } = await publish(documentId);

    expect(off.length).toBeGreaterThan(0);
    expect(status).toBe(400);
    expect(body.error.details.findings.every(({ rule }: { rule: string }) => rule.startsWith('table/'))).toBe(true);
  });
});
