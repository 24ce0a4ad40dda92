import { type Desk, eventually, openDesk } from './harness/desk';

const RAGGED = 'Row 1 has 1 cell, the header 2';
const OWN_ROUTES = /\/newsroom\//;
const TRIES = 20;

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk?.close());

const draft = (name: string): Promise<string> =>
  desk.draft({
    title: `Fares ${name}`,
    slug: `fares-${name}`,
    body: [
      {
        __component: 'newsroom.table',
        grid: { rows: [['City', 'Fare'], ['Lyon']], headerRows: 1, headerColumn: false },
      },
    ],
  });

/** @returns whether the server has taken it. */
async function changeTitleAndSave(title: string): Promise<boolean> {
  await desk.page.getByLabel('Title', { exact: false }).first().fill(title);
  const saved = desk.page.waitForResponse((response) => response.request().method() === 'PUT');
  await desk.page.getByRole('button', { name: 'Save', exact: true }).click();
  return (await saved).ok();
}

const answers = {
  '500': { status: 500 },
  never: null,
  // As something between the two may answer.
  '{}': { json: {} },
} as const;

it.each(['500', 'never', '{}'] as const)(
  'edits, checks and saves with our routes answering %s, and says what is missing',
  async (way) => {
    const article = await draft(`answered-${way.replace('{}', 'empty')}`);
    const answer = answers[way];
    await desk.page.route(OWN_ROUTES, (route) => (answer ? route.fulfill(answer) : undefined));

    await desk.openArticle(article);
    await desk.panelMessage(RAGGED).waitFor();
    await desk.panelMessage('What is on purpose is not known').waitFor();
    await desk.panelMessage('The newsroom’s settings are not known').waitFor();
    await desk.shot(`failures-${way.replace('{}', 'empty')}`);
    expect(await changeTitleAndSave(`Fares, ${way}`)).toBe(true);

    await desk.page.unroute(OWN_ROUTES);
    const again = desk.page.locator('aside').getByRole('button', { name: 'Try again' });
    // What hung may be answered by now, and its button gone before it is pressed.
    for (let tries = 0; tries < TRIES && (await again.count()) > 0; tries++) {
      await again
        .first()
        .click({ timeout: 1_000 })
        .catch(() => undefined);
      await desk.page.waitForTimeout(1_000);
    }
    await eventually(async () => expect(await again.count()).toBe(0));
    await desk.panelMessage(RAGGED).waitFor();
  },
);

it('a fault in the panel is said by the panel alone', async () => {
  const article = await draft('with-a-fault');
  // The panel reads from the answer what the user may decide, and cannot.
  await desk.page.route(/\/newsroom\/dismissals/, (route) => route.fulfill({ json: { data: [], meta: {} } }));

  await desk.openArticle(article);
  await desk.panelMessage('The check stopped. Your text is safe.').waitFor();
  await desk.openBlock('Table');
  await desk.page.getByRole('grid').waitFor();
  await desk.shot('fault');
  expect(await changeTitleAndSave('Fares, with a fault')).toBe(true);

  await eventually(async () => expect(await desk.message('Something went wrong').count()).toBe(0));
  await desk.page.unroute(/\/newsroom\/dismissals/);
});
