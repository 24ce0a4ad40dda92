import { NO_SETTINGS } from '../../../shared/settings';
import { ARTICLE_UID } from '../../../shared/uids';

const context = {
  type: { uid: ARTICLE_UID },
  settings: NO_SETTINGS,
  schemas: undefined,
  projectHtml: undefined,
  language: 'de-AT',
  saved: null,
} as const;
const article = (title: string) => ({
  title,
  body: [{ __component: 'newsroom.prose', markdown: 'Die Fähre fährt.\n\nAnzeige\n\nDer Hafen ist offen.' }],
});
const words = (id: string): string => id;
const MARKER = 'placeholder/ad-marker';

/** An admin panel that was just opened: of all phrases only the English are here. */
async function openPanel() {
  jest.resetModules();
  const { createCheckStore } = await import('../../../admin/src/check/store');
  const { sayNothingFound } = await import('../../../admin/src/panel/nothingFound');
  const store = createCheckStore();
  return {
    store,
    rules: () => store.getState().checked?.findings.map(({ finding }) => finding.rule) ?? null,
    said: (language: string) => sayNothingFound(language, false, 'panel.clean', words),
  };
}

/** Until what was asked for is loaded. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

describe('the check of an entry in another language than English', () => {
  it('waits for the phrases of the language, and says meanwhile that it checks', async () => {
    const { store, rules } = await openPanel();
    store.offer(article('Fähre'), context);
    store.checkNow();
    expect(store.getState()).toMatchObject({ checked: null, failed: false });
    await settled();
    expect(rules()).toContain(MARKER);
  });

  it('is of what stands in the form when they come', async () => {
    const { store } = await openPanel();
    store.offer(article('Fähre'), context);
    store.offer(article('Hafen'), context);
    await settled();
    expect(store.getState().checked?.values.title).toBe('Hafen');
  });

  it('runs at once where they are here', async () => {
    const { store, rules } = await openPanel();
    store.offer(article('Fähre'), context);
    await settled();
    const { createCheckStore } = await import('../../../admin/src/check/store');
    const next = createCheckStore();
    next.offer(article('Fähre'), context);
    expect(next.getState().checked?.findings.map(({ finding }) => finding.rule)).toEqual(rules());
  });

  it('is in the language chosen last', async () => {
    const { store } = await openPanel();
    store.offer(article('Fähre'), context);
    store.offer(article('Fähre'), { ...context, language: 'en' });
    expect(store.getState().checked?.document.language).toBe('en');
    await settled();
    expect(store.getState().checked?.document.language).toBe('en');
  });

  it('is as in a language without phrases where they cannot be loaded, and the next entry asks again', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    jest.doMock('../../../engine/phrases/de', () => {
      throw new Error('offline');
    });
    const { store, rules, said } = await openPanel();
    store.offer(article('Fähre'), context);
    await settled();
    expect(store.getState().failed).toBe(false);
    expect([rules()?.includes(MARKER), said('de')]).toEqual([false, 'panel.noPhrases']);
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();

    jest.dontMock('../../../engine/phrases/de');
    const { createCheckStore } = await import('../../../admin/src/check/store');
    const next = createCheckStore();
    next.offer(article('Fähre'), context);
    await settled();
    expect(next.getState().checked?.findings.map(({ finding }) => finding.rule)).toContain(MARKER);
    expect(said('de')).toBe('panel.clean');
  });
});
