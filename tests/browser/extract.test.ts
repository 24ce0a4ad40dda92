import { ARTICLE_UID, FACT_BOX_UID } from '../../shared/uids';
import { type Desk, eventually, openDesk, savedEntry } from './harness/desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

describe('a fact box that stands in the text', () => {
  const BOX = 'The lighthouse of Velmar was built in 1881 from granite of the island.';
  const article = (slug: string, label: string) =>
    desk.draft({
      title: 'The lamp goes out',
      slug,
      body: [
        {
          __component: 'newsroom.prose',
          markdown: `The keeper leaves in May.\n\n**${label}** ${BOX}\n\nA museum opens in June.`,
        },
      ],
    });
  interface Saved {
    readonly body: readonly { readonly __component: string; readonly markdown?: string }[];
  }
  const extract = () => desk.page.locator('aside').getByRole('button', { name: 'Make it a fact box…' });
  const dialog = () => desk.page.getByRole('dialog', { name: 'Make it a fact box' });
  const blocks = (): Promise<number> => desk.page.locator('form ol[aria-describedby] > li').count();
  const openNotes = async (): Promise<void> => {
    await desk.page
      .locator('aside')
      .getByRole('button', { name: /\d notes?$/ })
      .click();
    await extract().waitFor();
  };
  const save = async (): Promise<void> => {
    const saved = desk.page.waitForResponse((response) => response.request().method() === 'PUT');
    await desk.page.getByRole('button', { name: 'Save', exact: true }).click();
    expect((await saved).status()).toBe(200);
  };

  it('becomes an entry of its own at the same place, and its words come back by Undo', async () => {
    const documentId = await article('the-lamp-goes-out', 'Did you know?');
    await desk.openArticle(documentId);
    await openNotes();
    await extract().click();
    await dialog().getByText('The words leave the text').waitFor();
    await dialog()
      .getByText(/No other fact box is alike|Fact boxes that are alike/)
      .waitFor();
    await desk.shot('extract');
    expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);
    await dialog().getByRole('textbox', { name: 'Title' }).fill('The lighthouse');
    await dialog().getByRole('button', { name: 'Make the fact box' }).click();
    await desk.panelMessage('Fact box made').waitFor();
    await eventually(async () => expect(await blocks()).toBe(3));
    await desk.shot('extracted');

    await desk.page.locator('aside').getByRole('button', { name: 'Undo' }).click();
    await extract().waitFor();
    await eventually(async () => expect(await blocks()).toBe(1));

    await extract().click();
    await dialog().getByText('The lighthouse', { exact: true }).waitFor();
    await desk.shot('extract-alike');
    await dialog().getByRole('button', { name: 'Use this one: The lighthouse' }).click();
    await desk.panelMessage('Fact box placed').waitFor();
    await save();

    const { body } = await savedEntry<Saved>(ARTICLE_UID, documentId);
    expect(body.map(({ __component, markdown }) => markdown ?? __component)).toEqual([
      'The keeper leaves in May.',
      'newsroom.fact-box-embed',
      'A museum opens in June.',
    ]);
    await desk.page.locator('form ol').getByText('The lighthouse', { exact: true }).first().waitFor();
    await desk.shot('extracted-saved');
  });

  it('is found while a like one is written', async () => {
    await desk.open(`/content-manager/collection-types/${FACT_BOX_UID}/create?plugins[i18n][locale]=en`);
    await desk.page.locator('input[name="title"]').fill('Lighthouse of granite');
    await desk.page.locator('.CodeMirror').first().click();
    await desk.page.keyboard.type('The lighthouse of Velmar, from granite, was built in 1881.');
    await desk.panelMessage('The lighthouse').waitFor();
    await desk.panelMessage('Shown in 1 article').waitFor();
    await desk.shot('alike');
    expect(await desk.seriousIn('aside')).toEqual([]);
  });

  it('fits a narrow screen in the dark', async () => {
    await desk.page.addInitScript(() => localStorage.setItem('STRAPI_THEME', 'dark'));
    await desk.openArticle(await article('the-lamp-goes-out-again', 'Did you know?'));
    await openNotes();
    await extract().click();
    await dialog().getByText('Fact boxes that are alike').waitFor();
    expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);
    await desk.shot('extract-dark');
    await desk.page.setViewportSize({ width: 390, height: 900 });
    await dialog().getByText('Fact boxes that are alike').waitFor();
    await desk.shot('extract-390');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(await blocks()).toBe(1);
  });
});
