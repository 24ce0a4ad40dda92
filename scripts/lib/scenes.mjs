/** What the pictures of the documentation show, each made in the running demo as an editor would. */
import { readFileSync } from 'node:fs';
import { root } from './run.mjs';

const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';
const TITLE = 'Ferries of Skarholm: a tight timetable';

const body = [
  {
    __component: 'newsroom.prose',
    markdown:
      'The morning boat to Skarholm leaves at ten past six, and on most days it is full before the rope is off the bollard.\n\n' +
      'The council had promised a second boat “by the summer, and no later. Lorem ipsum dolor sit amet, consectetur.\n\n## Related Posts',
  },
  {
    __component: 'newsroom.table',
    caption: 'Departures in winter',
    grid: {
      rows: [
        ['Harbour', 'First', 'Last', ''],
        ['Skarholm', '6.10', '18.40', ''],
        ['Harbour', 'First', 'Last', ''],
        ['Aske', '7.05', '19.15', ''],
        ['Velmar', '7.50', '20.00', ''],
      ],
      headerRows: 1,
      headerColumn: false,
    },
  },
];

/** The article of the pictures, as it was at first. */
async function article(api) {
  const query = `?page=1&pageSize=10&filters[$and][0][title][$eq]=${encodeURIComponent(TITLE)}`;
  const { results } = await api('GET', `${ARTICLES}${query}`);
  if (results[0]) {
    await api('PUT', `${ARTICLES}/${results[0].documentId}`, { title: TITLE, body });
    return results[0].documentId;
  }
  const { data } = await api('POST', ARTICLES, { title: TITLE, slug: 'ferries-of-skarholm', body });
  return data.documentId;
}

async function openArticle({ tab, api, open }) {
  await open(`${ARTICLES}/${await article(api)}`);
  await tab.locator('[data-newsroom-heading]').waitFor();
}

/** Every entry is looked at once, so that the desk has something to show. */
async function scanned(api) {
  const { data } = await api('GET', '/newsroom/desk');
  if (data.lastScan) return;
  const { data: job } = await api('POST', '/newsroom/jobs', { kind: 'scan' });
  for (let state = job.state; state !== 'done';) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    state = (await api('GET', `/newsroom/jobs/${job.id}`)).data.state;
  }
}

/** An entry of the pictures, made when it is not there yet. */
async function entry(api, type, name, data) {
  const path = `/content-manager/collection-types/plugin::newsroom.${type}`;
  const query = `?page=1&pageSize=1&filters[$and][0][${name}][$eq]=${encodeURIComponent(data[name])}`;
  const { results } = await api('GET', `${path}${query}`);
  return results[0]?.documentId ?? (await api('POST', path, data)).data.documentId;
}

async function questions(api) {
  const about = await article(api);
  const consent = { publish: true, version: '1', at: '2026-11-20T08:00:00.000Z' };
  await entry(api, 'faq', 'question', {
    question: 'Does the morning boat to Skarholm carry bicycles?',
    answer: 'It does, as long as there is room on deck. From May to August a place has to be booked.',
  });
  const asked = [
    ['Will the morning boat to Skarholm carry bicycles in winter too?', 'Tove M.', 'Aske'],
    ['Can I take my bicycle on the morning boat to Skarholm this winter?', 'R. Lind', 'Velmar'],
    ['Why does the last boat from Velmar not wait for the train? You can reach me at 0555 010 4477.', null, null],
  ];
  for (const [question, askedBy, place] of asked)
    await entry(api, 'reader-question', 'question', { question, askedBy, place, consent, article: about });
}

const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function reviews(api) {
  const boxes = [
    ['How many cross to Skarholm', 'figure', 'In 2025 the boats carried 412,000 passengers.', -200, -12],
    ['Skarholm', 'background', 'The island has 1,140 inhabitants and one school.', -90, 3],
    ['What a quay fee is', 'definition', 'A fee that each passenger pays with the fare.', -30, 17],
    ['Fares since 2020', 'timeline', '2020: 24. 2023: 27. 2026: 29.', -20, 60],
  ];
  for (const [title, kind, text, asOf, reviewBy] of boxes)
    await entry(api, 'fact-box', 'title', { title, kind, body: text, asOf: day(asOf), reviewBy: day(reviewBy) });
}

export const scenes = [
  {
    name: 'import',
    height: 1140,
    async show({ tab, open }) {
      const page = readFileSync(`${root}/tests/pages/broken-tables.txt`, 'utf8');
      await open('/plugins/newsroom/import');
      await tab.evaluate((text) => globalThis.navigator.clipboard.writeText(text), page);
      await tab.getByLabel('The page').click();
      await tab.keyboard.press('ControlOrMeta+V');
      await tab.getByText('39 of 39 lines placed').waitFor();
      await tab.getByLabel('Title', { exact: true }).fill(TITLE);
      await tab.getByRole('tab', { name: /^Repairs/ }).click();
      await tab.getByRole('button', { name: 'Before and after' }).first().click();
    },
  },
  {
    name: 'panel',
    height: 1000,
    async show(desk) {
      await openArticle(desk);
      await desk.tab.locator('aside').getByRole('button', { name: 'Go there' }).nth(2).click();
      await desk.tab.waitForTimeout(800);
    },
  },
  {
    name: 'repair',
    async show(desk) {
      await openArticle(desk);
      await desk.tab
        .locator('aside')
        .getByRole('button', { name: /^(Repair table|Merge).*…$/ })
        .first()
        .click();
      await desk.tab.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'table',
    async show(desk) {
      await openArticle(desk);
      await desk.tab.locator('aside').getByRole('button', { name: 'Go there' }).nth(2).click();
      await desk.tab.locator('[data-newsroom-grid]').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'on-purpose',
    async show(desk) {
      await openArticle(desk);
      await desk.tab.locator('aside').getByRole('button', { name: 'On purpose…' }).first().click();
      await desk.tab.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'publish',
    async show(desk) {
      await openArticle(desk);
      await desk.tab.getByRole('button', { name: 'Publish', exact: true }).click();
      await desk.tab.getByText('Not ready to publish').waitFor();
    },
  },
  {
    name: 'list',
    height: 700,
    async show({ tab, api, open }) {
      await article(api);
      await open(ARTICLES);
      await tab.getByText('In order').first().waitFor();
    },
  },
  {
    name: 'home',
    async show({ tab, api, open }) {
      await scanned(api);
      await open('/');
      await tab.getByText('Needs your attention').waitFor();
    },
  },
  {
    name: 'desk',
    async show({ tab, api, open }) {
      await scanned(api);
      await open('/plugins/newsroom/desk');
      await tab.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'questions',
    async show({ tab, api, open }) {
      await questions(api);
      await open('/plugins/newsroom/desk?tab=questions');
      await tab.getByRole('option', { name: /carry bicycles in winter/ }).click();
      await tab.getByRole('button', { name: 'Use this answer' }).first().waitFor();
    },
  },
  {
    name: 'reviews',
    height: 1000,
    async show({ tab, api, open }) {
      await reviews(api);
      await open('/plugins/newsroom/desk?tab=reviews');
      await tab.getByText('How many cross to Skarholm').waitFor();
    },
  },
  {
    name: 'settings-rules',
    async show({ tab, open }) {
      await open('/settings/newsroom');
      await tab.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'settings-phrases',
    async show({ tab, open }) {
      await open('/settings/newsroom?tab=phrases');
      await tab.getByRole('button', { name: 'New phrase' }).first().click();
      await tab.getByRole('textbox', { name: 'Phrase', exact: true }).fill('night trains');
      await tab.getByText(/\d+ hits? in/).waitFor();
    },
  },
];
