import { dismissalKey } from '../../../shared/dismissals';
import { NO_SETTINGS } from '../../../shared/settings';
import { ARTICLE_UID } from '../../../shared/uids';
import { createCheckStore, storeOf } from '../../../admin/src/check/store';
import { withSavedRelations } from '../../../admin/src/check/savedRelations';
import { nameFindings } from '../../../admin/src/check/checkForm';
import { rowOf, valueAt, withValueAt } from '../../../shared/path';

const context = {
  type: { uid: ARTICLE_UID },
  settings: NO_SETTINGS,
  schemas: undefined,
  projectHtml: undefined,
  language: 'en',
  saved: null,
} as const;
const article = (...rows: string[][]) => ({
  title: 'Ferries',
  body: [{ __component: 'newsroom.table', grid: { rows, headerRows: 1, headerColumn: false } }],
});
const broken = article(['Line', 'Fare'], ['12']);
const sound = article(['Line', 'Fare'], ['12', '3 €']);
const rulesIn = (store: ReturnType<typeof createCheckStore>) =>
  store.getState().checked?.findings.map(({ finding }) => finding.rule) ?? [];

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the check of a form', () => {
  it('leaves out what was decided, and what would repair it, as soon as it is known', () => {
    const store = createCheckStore();
    store.offer(broken, context);
    const finding = store
      .getState()
      .checked?.findings.find(({ finding: one }) => one.rule === 'table/ragged-row')?.finding;
    if (!finding) throw new Error('It is not broken');
    const said = {
      message: '',
      params: {},
      excerpt: '',
      reason: '',
      by: '',
      at: '',
      until: null,
      kind: 'meant' as const,
    };
    const { rule, severity } = finding;
    const dismissal = { id: 1, key: dismissalKey(finding), rule, severity, ...said };
    store.decide({ entry: { uid: ARTICLE_UID, documentId: 'a' }, list: [dismissal], mayDismiss: [] });
    const { checked } = store.getState();
    expect(rulesIn(store)).not.toContain('table/ragged-row');
    expect(checked?.repairs.filter(({ findings }) => findings.some((one) => one.rule === rule))).toEqual([]);
    expect(checked?.dismissed).toEqual([{ finding, dismissal }]);
  });

  it('has nothing left of an entry when the form goes on to another language, and all of one that is saved at last', () => {
    const store = createCheckStore();
    const entry = { uid: ARTICLE_UID, documentId: 'a', locale: 'en' };
    store.enter(null);
    store.offer(broken, context);
    store.set({ open: 'x' });
    store.enter(entry);
    expect(store.getState()).toMatchObject({ open: 'x', checked: expect.anything() });

    store.enter({ ...entry, locale: 'de' });
    // What was decided about the other language says nothing of the text that still stands there.
    store.decide({ entry: { ...entry, locale: 'de' }, list: [], mayDismiss: [] });
    expect(store.getState()).toMatchObject({ open: null, checked: null });
    store.offer(sound, { ...context, language: 'de' });
    expect(rulesIn(store)).not.toContain('table/ragged-row');
  });

  it('misses the author of a new article, whose form does not name them yet, and not of one that is unknown', () => {
    const authorsMissed = [null, {}].map((saved) => {
      const store = createCheckStore();
      store.offer(sound, { ...context, saved });
      return rulesIn(store).includes('metadata/missing-byline');
    });
    expect(authorsMissed).toEqual([true, false]);
  });

  it('runs at once for the first state, so that the panel does not flicker', () => {
    const store = createCheckStore();
    store.offer(broken, context);
    expect(rulesIn(store)).toContain('table/ragged-row');
  });

  it('trails the text by less than a tenth of a second, and checks the newest state only', () => {
    const store = createCheckStore();
    const seen = jest.fn();
    store.offer(broken, context);
    store.subscribe(seen);
    store.offer(article(['Line', 'Fare'], ['1']), context);
    store.offer(sound, context);
    jest.advanceTimersByTime(100);
    expect(seen).toHaveBeenCalledTimes(1);
    expect(rulesIn(store)).not.toContain('table/ragged-row');
  });

  it('is not run again for the same values', () => {
    const store = createCheckStore();
    store.offer(broken, context);
    const { checked } = store.getState();
    store.offer(broken, { ...context });
    jest.runAllTimers();
    expect(store.getState().checked).toBe(checked);
  });

  it('says that it stopped, keeps what it knew, and can be tried again', () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = false;
    const store = createCheckStore(() => {
      if (isBroken) throw new Error('a fault of ours');
      return new Date(0);
    });
    store.offer(broken, context);
    isBroken = true;
    store.offer(sound, context);
    jest.runAllTimers();
    expect([store.getState().failed, rulesIn(store).includes('table/ragged-row')]).toEqual([true, true]);
    isBroken = false;
    store.checkNow();
    expect([store.getState().failed, rulesIn(store).includes('table/ragged-row')]).toEqual([false, false]);
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });

  it('is one for all views of a form', () => {
    const form = {};
    expect(storeOf(form)).toBe(storeOf(form));
    expect(storeOf({})).not.toBe(storeOf(form));
  });
});

describe('names of findings', () => {
  it('tell equal words apart', () => {
    const store = createCheckStore();
    store.offer(article(['Line', 'Fare'], ['12'], ['12']), context);
    const [first] = store.getState().checked?.findings ?? [];
    const same = first ? [first.finding, first.finding] : [];
    expect(nameFindings(same).map(({ key }) => key)).toEqual([first?.key, `${first?.key}:1`]);
  });
});

describe('relations of a form', () => {
  const change = (connect: number, disconnect: number) => ({
    authors: {
      connect: Array.from({ length: connect }, () => ({})),
      disconnect: Array.from({ length: disconnect }, () => ({})),
    },
  });

  it.each([
    ['of a new entry, none chosen', change(0, 0), null, []],
    ['saved, then taken off', change(0, 1), { authors: { count: 1 } }, []],
    ['never there', change(0, 0), { authors: { count: 0 } }, []],
  ])('are none: %s', (_, values, saved, expected) =>
    expect(withSavedRelations(values, saved).authors).toEqual(expected),
  );

  it.each([
    ['one is chosen', change(1, 0), null],
    ['one is saved', change(0, 0), { authors: { count: 1 } }],
    ['nobody knows how many are saved', change(0, 0), {}],
  ])('are left as they are where %s', (_, values, saved) => expect(withSavedRelations(values, saved)).toBe(values));
});

describe('paths', () => {
  it('lead to a value, or to nothing', () => {
    expect(valueAt(broken, 'body.0.grid.rows.1.0')).toBe('12');
    expect(valueAt(broken, 'body.7.grid')).toBeUndefined();
  });

  it('change a copy and share the rest', () => {
    const changed = withValueAt({ a: { b: 1 }, c: {} }, 'a.b', 2);
    expect(changed).toEqual({ a: { b: 2 }, c: {} });
  });

  it('make what is missing on the way', () =>
    expect(withValueAt({}, 'body.1', 'x')).toEqual({ body: [undefined, 'x'] }));

  it('reach beyond the end of a list', () =>
    expect(withValueAt({ body: ['a'] }, 'body.2', 'x')).toEqual({ body: ['a', undefined, 'x'] }));

  it('name the row of a zone', () => {
    expect(rowOf('body.3.grid')).toEqual({ zone: 'body', index: 3 });
    expect(rowOf('title')).toBeNull();
  });
});
