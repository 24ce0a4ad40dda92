import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../shared/settings';
import { ARTICLE_UID } from '../../shared/uids';
import { type Desk, eventually, openDesk, setNewsroom } from './harness/desk';

const PAGE = '/settings/newsroom';
const RULE = 'table/ragged-row';
const SUMMARY = 'Every row of a table has as many cells as its header.';
const RAGGED = 'Row 1 has 3 cells, the header only 2';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await setNewsroom();
  await desk?.close();
});

const shot = (name: string): Promise<void> => desk.shot(`settings-${name}`);

const ruleRow = () => desk.page.locator(`[data-newsroom-rule="${RULE}"]`);
const choose = async (label: string, option: string): Promise<void> => {
  await desk.page.getByRole('combobox', { name: label }).click();
  await desk.page.getByRole('option', { name: option, exact: true }).click();
};
const save = async (): Promise<void> => {
  await desk.page.getByRole('button', { name: 'Save', exact: true }).click();
  await desk.page.getByText('Saved. It holds from the next check on.').waitFor();
};

/** Whether the focus is on what bears this name. */
const hasFocus = async (name: string): Promise<boolean> =>
  (await desk.page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
  })) === name;

it('switches a rule off, and the next entry knows', async () => {
  const article = await desk.draft({
    title: 'Fares of the morning boat',
    slug: 'fares-of-the-morning-boat',
    body: [
      {
        __component: 'newsroom.table',
        grid: {
          rows: [
            ['Class', 'Fare'],
            ['Deck', '9', 'from Monday'],
            ['Cabin', '29'],
          ],
          headerRows: 1,
          headerColumn: false,
        },
      },
    ],
  });
  await desk.openArticle(article);
  await desk.panelMessage(RAGGED).waitFor();

  await desk.open(PAGE);
  await ruleRow().waitFor();
  await shot('rules');
  await desk.page.getByRole('searchbox', { name: 'Search the rules' }).fill('cells header');
  await ruleRow().getByRole('button', { name: SUMMARY }).click();
  await desk.page.getByText('It speaks about this').waitFor();
  await desk.page.getByText('It leaves this alone').scrollIntoViewIfNeeded();
  await shot('rule-open');
  await choose(`Publishing Article: ${SUMMARY}`, 'Ask for a reason');
  await choose(`Severity: ${SUMMARY}`, 'Off');
  await desk.page.getByText('No published page would be stopped').waitFor();
  await desk.page.getByRole('button', { name: '2 changes' }).click();
  await desk.page.getByText(`“${SUMMARY}”: Off`).waitFor();
  await shot('save-bar');
  expect(await desk.seriousIn('main')).toEqual([]);
  await save();
  await shot('saved');

  await desk.openArticle(article);
  await desk.page.locator('[data-newsroom-heading]').waitFor();
  await desk.page
    .getByText(/^Ready/)
    .first()
    .waitFor();
  await eventually(async () => expect(await desk.panelMessage(RAGGED).count()).toBe(0));
});

it('goes on beside the button that clears the filter of the rules', async () => {
  await desk.open(PAGE);
  await ruleRow().waitFor();
  await desk.page.getByRole('searchbox', { name: 'Search the rules' }).fill('no such rule');
  await desk.page.getByRole('button', { name: 'Clear filters' }).press('Enter');
  await ruleRow().waitFor();
  const checkbox = desk.page.getByRole('checkbox', { name: 'Changed only' });
  await eventually(async () =>
    expect(await checkbox.evaluate((element) => element === document.activeElement)).toBe(true),
  );
});

it('shows what a phrase finds while it is typed, by the keyboard alone', async () => {
  await desk.draft({
    title: 'The lamplighters of Velmar',
    slug: 'the-lamplighters-of-velmar',
    body: [
      {
        __component: 'newsroom.prose',
        markdown: 'It rained. The town still seeks to join the river league. Nobody came.',
      },
    ],
  });
  await desk.open(`${PAGE}?tab=phrases`);
  await desk.page.getByText('No phrase is watched.').waitFor();
  await shot('phrases-empty');

  await desk.page.getByRole('button', { name: 'New phrase' }).focus();
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type('seeks to join');
  await desk.page.getByText(/^1 hit in \d+ entr/).waitFor();
  await desk.page.locator('mark').getByText('seeks to join').waitFor();
  await shot('phrase-trial');
  expect(await desk.seriousIn('main')).toEqual([]);
  await desk.page.keyboard.press('Enter');

  await desk.page.getByRole('button', { name: 'Remove “seeks to join”' }).waitFor();
  await eventually(async () => expect(await hasFocus('Edit “seeks to join”')).toBe(true));
  await save();
  await shot('phrases');
  await eventually(async () => expect(await desk.page.getByText('Anywhere in the text').isVisible()).toBe(true));
});

it('leads from a phrase to the one entry of a single type', async () => {
  await desk.draft({ title: 'The lamps of Velmar', slug: 'the-lamps-of-velmar', standfirst: 'A quarry of lamps.' });
  await desk.page.route('**/content-manager/content-types', async (route) => {
    const { data } = (await (await route.fetch()).json()) as { data: { uid: string }[] };
    const single = data.map((type) => (type.uid === ARTICLE_UID ? { ...type, kind: 'singleType' } : type));
    await route.fulfill({ json: { data: single } });
  });
  await desk.open(`${PAGE}?tab=phrases`);
  await desk.page.getByRole('button', { name: 'New phrase' }).click();
  await desk.page.keyboard.type('quarry of lamps');
  const link = desk.page.getByRole('link', { name: 'The lamps of Velmar' });
  await eventually(async () =>
    expect(await link.getAttribute('href')).toBe(
      `/admin/content-manager/single-types/${ARTICLE_UID}?plugins[i18n][locale]=en`,
    ),
  );
  await desk.page.unroute('**/content-manager/content-types');
});

it('keeps a phrase that is half typed, from tab to tab, and asks before it is lost', async () => {
  await desk.open(`${PAGE}?tab=phrases`);
  await desk.page.getByRole('button', { name: 'New phrase' }).click();
  await desk.page.keyboard.type('half a phr');
  await desk.page.getByRole('tab', { name: 'Rules' }).click();
  await ruleRow().waitFor();
  await desk.page.getByRole('tab', { name: 'Phrases' }).click();
  await eventually(async () =>
    expect(await desk.page.getByLabel('Phrase', { exact: true }).inputValue()).toBe('half a phr'),
  );

  await desk.page.getByRole('link', { name: 'Overview' }).first().click();
  const question = desk.page.getByRole('alertdialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await question.waitFor({ state: 'detached' });
  await eventually(async () => expect(await hasFocus('Overview')).toBe(true));
  await desk.page.getByRole('form').getByRole('button', { name: 'Cancel' }).click();
  await eventually(async () => expect(await hasFocus('New phrase')).toBe(true));
});

it('goes out as JSON, and comes in with what it would change', async () => {
  await desk.open(PAGE);
  await ruleRow().waitFor();
  const downloading = desk.page.waitForEvent('download');
  await desk.page.getByRole('button', { name: 'Export JSON' }).click();
  const file = await (await downloading).path();
  const exported = JSON.parse(readFileSync(file, 'utf8')) as Settings;
  expect(exported.phrases).toHaveLength(1);
  expect(Object.keys(exported)).toEqual(['rules', 'phrases', 'types']);

  const folder = tmpdir();
  const [sound, wrong] = [join(folder, 'newsroom-sound.json'), join(folder, 'newsroom-wrong.json')];
  const other = {
    ...exported,
    rules: { 'other-house/spelling': { severity: 'error' } },
    types: { 'plugin::newsroom.faq': false },
  };
  writeFileSync(sound, JSON.stringify(other, null, 2));
  writeFileSync(wrong, JSON.stringify({ ...exported, phrases: [{ ...exported.phrases[0], since: 'soon' }] }, null, 2));

  await desk.page.getByRole('button', { name: 'Import JSON…' }).click();
  const dialog = desk.page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles(wrong);
  await dialog.getByText(/^Line \d+: A day is written as 2026-03-05/).waitFor();
  await shot('import-wrong');
  await dialog.locator('input[type=file]').setInputFiles(sound);
  await dialog.getByText('other-house/spelling', { exact: true }).waitFor();
  await dialog.getByText('“FAQ entry” is not checked').waitFor();
  await shot('import');
  expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Put them on the page' }).click();
  await save();

  await desk.page.getByRole('tab', { name: 'Types and fields' }).click();
  await eventually(async () =>
    expect(await desk.page.getByRole('checkbox', { name: 'FAQ entry' }).isChecked()).toBe(false),
  );
  expect(new URL(desk.page.url()).searchParams.get('tab')).toBe('types');
  await shot('types');
  expect(await desk.seriousIn('main')).toEqual([]);
  await desk.page.getByRole('button', { name: 'History…' }).click();
  await desk.page.getByText('“FAQ entry” is not checked').waitFor();
  await shot('history');
  await desk.page.keyboard.press('Escape');
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
  await eventually(async () => expect(await hasFocus('History…')).toBe(true));
});

it('loses nothing when somebody else was faster, and asks before it is left', async () => {
  await desk.open(PAGE);
  await ruleRow().waitFor();
  await setNewsroom();
  await choose(`Severity: ${SUMMARY}`, 'Warning');
  await desk.page.getByRole('button', { name: 'Save', exact: true }).click();
  await desk.page.getByText(/has saved other settings/).waitFor();
  await shot('conflict');
  await desk.page.route('**/newsroom/settings', (route) => route.fulfill({ status: 500, body: '{}' }));
  await desk.page.getByRole('button', { name: 'Put my changes on top' }).click();
  await desk.page.getByText(/^What was saved meanwhile could not be fetched/).waitFor();
  await desk.page.unroute('**/newsroom/settings');
  await desk.page.getByRole('button', { name: 'Put my changes on top' }).click();
  await desk.page.getByRole('button', { name: '1 change', exact: true }).waitFor();

  await desk.page.getByRole('link', { name: 'Overview' }).first().click();
  const question = desk.page.getByRole('alertdialog', { name: 'Leave without saving?' });
  await question.waitFor();
  await shot('leave');
  await desk.page.getByRole('button', { name: 'Cancel' }).click();
  await save();
  await eventually(async () => expect(await ruleRow().getByRole('combobox').first().innerText()).toBe('Warning'));

  await desk.open('/settings/application-infos');
  await desk.page.locator(`a[href$="${PAGE}"]`).click();
  await choose(`Severity: ${SUMMARY}`, 'Off');
  await desk.page.goBack();
  await question.getByRole('button', { name: 'Leave', exact: true }).click();
  await question.waitFor({ state: 'detached' });
  await desk.page.waitForURL(/application-infos/);
});

it.each(['Pacific/Auckland', 'America/Los_Angeles'])('keeps the day of a phrase in %s', async (timezoneId) => {
  await setNewsroom({ phrases: [{ phrase: 'harbour light', language: null, shape: 'words', since: '2026-03-05' }] });
  const own = await openDesk({ timezoneId });
  const { page } = own;
  await own.open(`${PAGE}?tab=phrases`);
  const form = page.getByRole('form');
  const day = form.getByRole('combobox', { name: 'From this day on' });
  for (let times = 0; times < 2; times++) {
    await page.getByRole('button', { name: 'Edit “harbour light”' }).click();
    await day.focus();
    await day.blur();
    expect(await day.inputValue()).toBe('03/05/2026');
    await form.getByRole('button', { name: 'Change' }).click();
    await page.getByText('from Mar 5, 2026').waitFor();
  }
  const isChanged = await page.getByRole('button', { name: /^\d changes?$/ }).count();
  await own.close();
  expect(isChanged).toBe(0);
});

it.each([
  ['dark', 'en', 1280],
  ['light', 'de', 1280],
  ['light', 'uk', 390],
  ['dark', 'de', 390],
] as const)('stands in the %s, in %s, %d wide', async (theme, language, width) => {
  const own = await openDesk();
  const { page } = own;
  await page.setViewportSize({ width, height: 900 });
  await page.addInitScript(
    ([chosen, code]) => {
      localStorage.setItem('STRAPI_THEME', chosen);
      localStorage.setItem('strapi-admin-language', code);
    },
    [theme, language] as const,
  );
  await own.open(PAGE);
  for (const tab of ['rules', 'phrases', 'types']) {
    if (tab === 'rules') await page.locator('[data-newsroom-rule]').first().waitFor();
    else
      await page
        .getByRole('tab')
        .nth(tab === 'phrases' ? 1 : 2)
        .click();
    await own.shot(`settings-${tab}-${theme}-${language}-${width}`);
    if (tab === 'rules') {
      await page.locator('[data-newsroom-rule] button').first().click();
      await page.locator('pre').first().scrollIntoViewIfNeeded();
      await own.shot(`settings-open-${theme}-${language}-${width}`);
    }
  }
  await page.getByRole('checkbox').first().waitFor();
  const serious = await own.seriousIn('main');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await own.close();
  expect(serious).toEqual([]);
  expect(overflow).toBeLessThanOrEqual(0);
});

it('says when the server is silent, and tries again', async () => {
  await desk.page.route('**/newsroom/settings', (route) => route.fulfill({ status: 500, body: '{}' }));
  await desk.open(PAGE);
  await desk.page.getByText('The settings were not answered.').waitFor();
  await shot('failed');
  await desk.page.unroute('**/newsroom/settings');
  await desk.page.getByRole('button', { name: 'Try again' }).click();
  await ruleRow().waitFor();
  await eventually(async () => expect(await desk.page.getByText('The settings were not answered.').count()).toBe(0));
});
