/** What is due for review, by e-mail. */
import { config as settings } from '../../server/src/config';
import { letterAbout } from '../../server/src/digest/letter';
import { sendDigest } from '../../server/src/digest/send';
import { dayAfter } from '../../shared/reviews';
import { type TestApp, startApp } from '../app/start';
import { FACT_BOX } from './entries';
import { type Mailbox, openMailbox } from './mailbox';

const TO = ['ines@norrvik.example.org', 'ole@norrvik.example.org'];
const NOW = new Date('2026-11-30T06:30:00Z');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const day = (fromNow: number): string => dayAfter('2026-11-30', fromNow);

let app: TestApp;
let mailbox: Mailbox;
const logged: string[] = [];
beforeAll(async () => {
  mailbox = await openMailbox('desk@norrvik.example.org');
  app = await startApp({
    config: { site: { name: 'Norrvik Post' }, digest: { to: TO }, scan: { cron: false } },
    plugins: { email: mailbox.email },
  });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
  app.strapi.log.on('data', (line: unknown) => logged.push(JSON.stringify(line)));
});
afterAll(async () => {
  await app?.destroy();
  await mailbox?.close();
});

const boxes = () => app.strapi.documents(FACT_BOX as never);
const create = async (title: string | null, reviewBy: string): Promise<string> =>
  (await boxes().create({ data: { title, reviewBy, body: 'It has **two** decks.' } as never })).documentId;
const bodyOf = (mail: string): string => mail.slice(mail.indexOf('\n\n')).trim().replace(/=3D/g, '=');

it('is on where the settings name somebody, and asks for addresses and a time', () => {
  expect(app.strapi.cron.jobs.map(({ name }) => name)).toContain('newsroom-digest');
  expect(settings.default().digest).toEqual({ to: [], cron: '30 6 * * 1' });
  for (const digest of [
    { to: 'ines@norrvik.example.org' },
    { to: ['ines'] },
    { to: ['a@b.org, c@d.org'] },
    { cron: 'soon' },
  ])
    expect(() => settings.validator({ digest } as never)).toThrow(/^digest\.(?:to|cron) is /);
});

it('writes nothing where nothing is due', async () => {
  await create('Boats', day(7));
  await sendDigest(app.strapi, NOW);
  expect(mailbox.received).toEqual([]);
});

it('writes to each what is overdue and due within a week, once, however many servers there are', async () => {
  const ferry = await create('The ferry\r\nBcc: all@example.org', day(-3));
  await boxes().update({ documentId: ferry, locale: 'nb', data: { title: 'Ferja', reviewBy: day(6) } as never });
  await boxes().publish({ documentId: ferry } as never);
  const untitled = await create(null, day(-1));

  await Promise.all([sendDigest(app.strapi, NOW), sendDigest(app.strapi, NOW), sendDigest(app.strapi, later(1))]);

  expect(mailbox.received.map(({ to }) => to)).toEqual([[TO[0]], [TO[1]]]);
  const mail = mailbox.received[0]?.mail ?? '';
  expect(mail).toMatch(/^Subject: Norrvik Post: Fact boxes to review: 2 overdue, 1 within a week$/m);
  expect(mail).not.toMatch(/^Bcc:/m);
  const admin: string = app.strapi.config.get('admin.absoluteUrl');
  const list = `${admin}/content-manager/collection-types/${FACT_BOX}`;
  expect(bodyOf(mail)).toBe(`Overdue
- The ferry Bcc: all@example.org (en), Nov 27, 2026
  ${list}/${ferry}?plugins%5Bi18n%5D%5Blocale%5D=en
- It has two decks. (en), Nov 29, 2026
  ${list}/${untitled}?plugins%5Bi18n%5D%5Blocale%5D=en

Within a week
- Ferja (nb), Dec 6, 2026
  ${list}/${ferry}?plugins%5Bi18n%5D%5Blocale%5D=nb

All of them:
${admin}/plugins/newsroom/desk?tab=reviews

--

You get this e-mail because your address stands in the settings of the newsroom.`);
});

it('speaks the language of the site, else English', () => {
  const due = { overdue: [], week: [], counts: { overdue: 1, week: 0 }, url: '/admin', site: null };
  expect(letterAbout({ ...due, locale: 'de-AT' })).toMatchObject({
    subject: 'Faktenboxen zur Durchsicht: 1 überfällig, 0 binnen einer Woche',
    text: expect.stringMatching(/^Überfällig\nund 1 weitere\n\nAlle:\n\/admin/),
  });
  expect(letterAbout({ ...due, locale: 'nb' }).subject).toBe('Fact boxes to review: 1 overdue, 0 within a week');
});

it('writes again the next time, and goes on where one cannot be reached', async () => {
  mailbox.received.length = 0;
  mailbox.refuse(true);
  await sendDigest(app.strapi, later(24 * 60));
  expect(mailbox.received).toEqual([]);
  expect(logged.filter((line) => line.includes('did not go out to all'))).toHaveLength(2);
  expect(logged.join()).not.toContain(TO[0]);
  mailbox.refuse(false);
  await sendDigest(app.strapi, later(48 * 60));
  expect(mailbox.received).toHaveLength(2);
});

it('names fifty of each period, and counts the rest', async () => {
  mailbox.received.length = 0;
  for (let count = 0; count < 51; count++) await create(`Box ${count}`, day(3));
  await sendDigest(app.strapi, later(3 * 24 * 60));
  expect(mailbox.received[0]?.mail).toMatch(/^and \d+ more$/m);
});
