import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import { defineRule, isText } from '../../engine';
import { validateCheckSettings } from '../../shared/checked-types';
import { type TestApp, startApp } from '../app/start';

const PAGE = 'api::page.page';
const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

/** A defect in each field, and sound words beside it. */
const broken = {
  title: 'How to reach the newsroom',
  content: [
    paragraph(text('Every letter '), text('is read', { bold: true }), text('.')),
    paragraph(text('Write an email to the desk.')),
    paragraph(text('Lorem ipsum dolor sit amet, consectetur adipiscing elit.')),
  ],
  details: 'The desk is open.\n\n| Desk | Hours |\n|---|---|\n| City | 9 to 6 |\n| Sport | 12 to 8 | Sundays |\n',
  markup: '<p class="note">Caf&eacute; “Two” &amp; more, by email.</p>\n<p><a href="">Book</a> a table.</p>',
  lead: { kicker: 'Contact', text: 'Whoever calls gets {{ operator }} within a minute.' },
  sections: [
    {
      __component: 'page.section',
      heading: 'By telephone',
      text: 'The lines are open from nine.',
      points: [
        { label: 'City desk', text: 'Ask for the editor.' },
        { label: 'Archive', text: 'TK' },
      ],
    },
  ],
};

const eMail = defineRule({
  id: 'house/e-mail',
  severity: 'error',
  summary: '“E-mail” has a hyphen.',
  why: 'Two spellings on one page look careless.',
  messages: { spelling: '{text} has a hyphen in this house' },
  fixes: { spell: 'Put the hyphen' },
  checkBlock(block, report) {
    const at = isText(block) ? block.text.indexOf('email') : -1;
    if (at < 0 || !isText(block)) return;
    const [start, end] = [block.textStart + at, block.textStart + at + 5];
    const steps = [{ do: 'replace' as const, block: block.key, start, end, text: 'e-mail', removes: true as const }];
    const fixes = [{ kind: 'safe' as const, label: 'spell', steps }];
    report({ path: block.path, start, end }, 'spelling', { text: 'email' }, { block, fixes });
  },
});

/** Puts fields into a component of the demo's. */
const widen = (directory: string, component: string, attributes: object): void => {
  const file = path.join(directory, 'src/components/page', `${component}.json`);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as { attributes: object };
  writeFileSync(file, JSON.stringify({ ...schema, attributes: { ...schema.attributes, ...attributes } }));
};

let app: TestApp;
let checks: {
  check(
    uid: string,
    which: { documentId: string },
  ): Promise<{
    findings: { rule: string; severity: string; at: { path: string; start: number; end: number } | null }[];
    repairs: { id: string; kind: string; rules: string[] }[];
  }>;
  repair(uid: string, which: { documentId: string }, ids?: string[]): Promise<{ id: string }[]>;
};

beforeAll(async () => {
  app = await startApp({
    config: { check: { [PAGE]: { html: ['markup'] } } },
    prepare: (directory) => {
      for (const folder of ['api', 'components'])
        cpSync(path.join(__dirname, '../../playground/src', folder), path.join(directory, 'src', folder), {
          recursive: true,
        });
      widen(directory, 'section', {
        related: { type: 'relation', relation: 'oneToMany', target: PAGE },
        anchor: { type: 'string', visible: false },
      });
      widen(directory, 'point', { source: { type: 'relation', relation: 'oneToOne', target: PAGE } });
    },
  });
  app.strapi.plugin('newsroom').service<{ register(rule: unknown): void }>('rules').register(eMail);
  checks = app.strapi.plugin('newsroom').service('checks');
});
afterAll(async () => app.destroy());

interface Page {
  documentId: string;
  content: { children: { text: string; bold?: boolean }[] }[];
  details: string;
  markup: string;
  lead: { text: string };
  sections: { points: { text: string }[] }[];
}
const pages = () =>
  app.strapi.documents(PAGE as never) as unknown as {
    create(call: object): Promise<Page>;
    findOne(call: object): Promise<Page>;
    update(call: object): Promise<Page>;
    publish(call: object): Promise<{ entries: Page[] }>;
  };
const populate = { lead: true, sections: { on: { 'page.section': { populate: { points: true } } } } };

describe("a page of the application's own type", () => {
  it('is checked in every field, each finding at its very place', async () => {
    const { documentId } = await pages().create({ data: broken });
    const { findings } = await checks.check(PAGE, { documentId });
    const places = findings.map(({ rule, at }) => [rule, at?.path]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['house/e-mail', 'content.1.children.0.text'],
        ['placeholder/dummy-text', 'content.2.children.0.text'],
        ['table/ragged-row', 'details'],
        ['house/e-mail', 'markup'],
        ['broken/empty-link', 'markup'],
        ['placeholder/template-code', 'lead.text'],
        ['placeholder/dummy-text', 'sections.0.points.1.text'],
      ]),
    );
    const spelled = findings.filter(({ rule }) => rule === 'house/e-mail');
    expect(spelled.map(({ at }) => at && [at.start, at.end])).toEqual([
      [9, 14],
      [broken.markup.indexOf('email'), broken.markup.indexOf('email') + 5],
    ]);
  });

  it('is repaired in every format, and what is left alone stays as it was', async () => {
    const { documentId } = await pages().create({ data: broken });
    const { repairs } = await checks.check(PAGE, { documentId });
    const wanted = repairs.filter(({ rules }) => rules.some((rule) => /e-mail|ragged-row/.test(rule)));
    expect(
      await checks.repair(
        PAGE,
        { documentId },
        wanted.map(({ id }) => id),
      ),
    ).toHaveLength(3);
    const page = await pages().findOne({ documentId, status: 'draft', populate });
    expect(page.content.map(({ children }) => children.map((child) => child.text).join(''))).toEqual([
      'Every letter is read.',
      'Write an e-mail to the desk.',
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
    ]);
    expect(page.content[0]).toEqual(broken.content[0]);
    expect(page.details).toContain('| Sport | 12 to 8 \\| Sundays |');
    expect(page.markup).toBe(broken.markup.replace('email', 'e-mail'));
    expect(page.sections[0]?.points).toHaveLength(2);
  });

  it('is not published while it has errors, and is when they are mended', async () => {
    const { documentId } = await pages().create({ data: broken });
    await expect(pages().publish({ documentId })).rejects.toThrow(/Not published/);
    await pages().update({
      documentId,
      data: {
        content: [paragraph(text('Every letter is read.'))],
        details: 'The desk is open.',
        markup: '<p>Come in.</p>',
        lead: { kicker: 'Contact', text: 'Whoever calls gets through within a minute.' },
        sections: [],
      },
    });
    await expect(pages().publish({ documentId })).resolves.toMatchObject({ entries: [{ documentId }] });
  });

  it('tells the admin panel which types are checked, and nobody else', async () => {
    const { body } = await app.admin.get('/newsroom/checked').expect(200);
    expect(body).toMatchObject({ data: expect.arrayContaining([{ uid: PAGE, html: ['markup'] }]) as unknown });
    await app.http.get('/newsroom/checked').expect(401);
  });
});

describe('a repair of many pages', () => {
  const job = async (request: object) => {
    const { id } = (await app.admin.post('/newsroom/jobs').send(request).expect(201)).body.data;
    for (;;) {
      const { data } = (await app.admin.get(`/newsroom/jobs/${id}`).expect(200)).body;
      if (data.finishedAt) return data;
      await sleep(50);
    }
  };
  const create = async (data: object): Promise<string> => (await pages().create({ data })).documentId;
  const points = { populate: { source: { fields: ['title'] } } };
  const whole = { sections: { on: { 'page.section': { populate: { related: { fields: ['title'] }, points } } } } };
  const sectionsOf = async (documentId: string) =>
    (await pages().findOne({ documentId, status: 'draft', populate: whole })).sections;

  it('and its undoing lose nothing of the components they write again', async () => {
    const [first, second, third] = [
      await create({ title: 'Fares' }),
      await create({ title: 'Timetable' }),
      await create({ title: 'Map' }),
    ];
    const section = { __component: 'page.section', heading: 'By telephone', anchor: 'call', related: [second, first] };
    const documentId = await create({
      title: 'How to reach the newsroom',
      sections: [
        {
          ...section,
          text: 'Write an email to the desk.',
          points: [{ label: 'Desk', text: 'Nine to six.', source: third }],
        },
        { ...section, text: 'The lines are open from nine.' },
      ],
    });
    await app.strapi.plugin('newsroom').service('reports').settled();
    const { findings } = await checks.check(PAGE, { documentId });
    const [{ fingerprint }] = findings.filter(({ rule }) => rule === 'house/e-mail') as unknown as [
      { fingerprint: string },
    ];
    const held = {
      heading: 'By telephone',
      anchor: 'call',
      related: [{ title: 'Timetable' }, { title: 'Fares' }],
    };
    const point = { label: 'Desk', text: 'Nine to six.', source: { title: 'Map' } };

    const repaired = await job({ kind: 'repair', fingerprint, entries: [{ type: PAGE, documentId, language: null }] });
    const afterRepair = await sectionsOf(documentId);
    const undone = await job({ kind: 'undo', job: repaired.id });

    expect(afterRepair).toMatchObject([{ ...held, text: 'Write an e-mail to the desk.', points: [point] }, held]);
    expect(undone.report).toMatchObject({ entries: 1, skipped: [] });
    expect(await sectionsOf(documentId)).toMatchObject([
      { ...held, text: 'Write an email to the desk.', points: [point] },
      held,
    ]);
  });
});

it.each([
  ['a type that is not there', { 'api::nothing.nothing': true }, /“api::nothing.nothing”; there is no such/],
  ['a field that is not there', { [PAGE]: { fields: ['headline'] } }, /fields names “headline”/],
  ['a word it does not know', { [PAGE]: { only: ['title'] } }, /has “only”/],
])('says which line of the settings is wrong: %s', (_, check, message) => {
  const typeOf = (uid: string) => app.strapi.contentTypes[uid as never] as { attributes: Record<string, unknown> };
  expect(() => validateCheckSettings(check, typeOf)).toThrow(message);
});
