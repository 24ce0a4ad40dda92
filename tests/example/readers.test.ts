import { seriousIn } from '../browser/harness/serious';
import { EVERY_BLOCK, OPEN_TO_QUESTIONS } from './harness/content';
import { type Reader, openReader } from './harness/reader';

const ARTICLE = `/articles/${EVERY_BLOCK}`;
const IMPORTED = '/articles/river-bathing-in-lindau-bay-five-pools-open-two-stay-shut';
/** With its form, and with what a reader is told who has sent it. */
const ASKED = `/articles/${OPEN_TO_QUESTIONS}?question=received#ask`;
const PAGES = [
  '/',
  '/harbour',
  ARTICLE,
  IMPORTED,
  ASKED,
  '/authors/ines-holm',
  '/my-question?token=x',
  '/search?q=boat',
  '/preview',
];

let reader: Reader;
afterAll(() => reader?.close());

/** One browser for the tests of a group. */
const readWith = (where?: Parameters<typeof openReader>[0]) =>
  beforeAll(async () => {
    await reader?.close();
    reader = await openReader(where);
  });

describe.each([
  ['in the light', { colorScheme: 'light' }, PAGES],
  ['in the dark', { colorScheme: 'dark' }, ['/', '/harbour', ARTICLE, ASKED]],
  ['on a telephone', { viewport: { width: 390, height: 800 } }, ['/', '/harbour', ARTICLE, ASKED]],
] as const)('%s', (_, where, pages) => {
  readWith(where);

  it.each(pages)('everybody can read %s', async (path) => {
    await reader.open(path);
    expect(await seriousIn(reader.page)).toEqual([]);
  });
});

describe('on the narrowest screen', () => {
  readWith({ viewport: { width: 320, height: 640 } });

  it.each([...PAGES, '/no-such-page'])('has room for %s', async (path) => {
    await reader.open(path);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('lets a wide table be scrolled by keyboard', async () => {
    await reader.open(ARTICLE);
    const table = reader.page.getByRole('region', { name: 'Departures of an ordinary day' });
    await table.focus();
    await reader.page.keyboard.press('ArrowRight');
    await reader.page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    expect(await table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });
});

describe('at a desk', () => {
  readWith();

  it('makes no browser complain', async () => {
    for (const path of ['/', '/harbour', ARTICLE, IMPORTED, ASKED]) {
      await reader.open(path);
      await reader.page.waitForLoadState('networkidle');
    }
    expect(reader.complaints).toEqual([]);
  });

  it('leads past its head by the first key', async () => {
    await reader.open(ARTICLE);
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Enter');
    expect(await reader.page.evaluate(() => location.hash)).toBe('#content');
  });

  it('prints an article, without what is there to click', async () => {
    await reader.open(ARTICLE);
    await reader.page.emulateMedia({ media: 'print' });
    expect(await reader.page.locator('h1').isVisible()).toBe(true);
    expect(
      await reader.page.locator('.masthead nav, .masthead form, .contents').filter({ visible: true }).count(),
    ).toBe(0);
  });
});
