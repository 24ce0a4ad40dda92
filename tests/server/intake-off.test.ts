/** A site that takes no questions, and has a text of its own that readers would agree to. */
import { type TestApp, startApp } from '../app/start';

let app: TestApp;
beforeAll(async () => {
  const consent = { version: '2026-11', text: { en: 'I agree to what this site has written.' } };
  app = await startApp({ config: { readerQuestions: { consent } } });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
});
afterAll(() => app?.destroy());

it('says so to whatever is sent, and reads nothing of it', async () => {
  const send = (body: object) => app.http.post('/api/newsroom/reader-questions').send(body);

  expect((await send({ data: { question: 1, locale: 'de' } }).expect(403)).body.error.message).toBe(
    'Zurzeit werden hier keine Fragen angenommen',
  );
  await send({}).expect(403);
});

it('shows its own text to everybody, whatever their language', async () => {
  for (const locale of ['en', 'de']) {
    const { body } = await app.http.get(`/api/newsroom/reader-question-form?locale=${locale}`).expect(200);
    expect(body.data).toMatchObject({
      open: false,
      consent: { version: '2026-11', textHtml: '<p>I agree to what this site has written.</p>' },
    });
  }
});
