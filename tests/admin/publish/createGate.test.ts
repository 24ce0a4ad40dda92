import { createCheckStore } from '../../../admin/src/check/store';
import { type Ask, createGate } from '../../../admin/src/publish/createGate';
import type { GateResponse } from '../../../shared/contracts/gate';
import { NO_SETTINGS } from '../../../shared/settings';
import { ARTICLE_UID } from '../../../shared/uids';

const CLEAR: GateResponse = { data: { parts: [], problems: [] }, meta: { mayOverride: true } };
const context = (language: string) => ({
  type: { uid: ARTICLE_UID },
  settings: NO_SETTINGS,
  schemas: undefined,
  projectHtml: undefined,
  language,
  saved: { documentId: 'ferry', locale: language, authors: [{ id: 1 }], section: { id: 1 } },
});
const entry = (locale: string) => ({ uid: ARTICLE_UID, documentId: 'ferry', locale });
const values = () => ({ title: 'The ferry to Aske', slug: 'ferry', body: [] });

/** A form that stands open in English, and its gate. */
function opened(ask: Ask) {
  const store = createCheckStore();
  store.enter(entry('en'));
  store.offer(values(), context('en'));
  const send = jest.fn(() => Promise.resolve());
  return { store, send, gate: createGate(store, ask) };
}

beforeAll(() => Object.assign(globalThis, { document: { activeElement: null } }));
afterAll(() => void Reflect.deleteProperty(globalThis, 'document'));

it('publishes an article that nothing stops', async () => {
  const { send, gate } = opened(() => Promise.resolve(CLEAR));
  expect([await gate(send, null), send.mock.calls.length]).toEqual([true, 1]);
});

it('leaves it to Strapi where the server is silent', async () => {
  const { send, gate } = opened(() => Promise.resolve(null));
  expect([await gate(send, null), send.mock.calls.length]).toEqual([false, 0]);
});

it('says first what goes out with it', async () => {
  const part = { uid: 'plugin::newsroom.faq', documentId: 'faq', title: 'Fares', blocked: [], reasons: [] };
  const { store, send, gate } = opened(() => Promise.resolve({ ...CLEAR, data: { parts: [part], problems: [] } }));
  expect([await gate(send, null), send.mock.calls.length]).toEqual([true, 0]);
  expect(store.getState().publishing).toMatchObject({ outcome: 'parts' });
});

it.each([
  ['is there', true],
  ['is on its way', false],
])('publishes nothing where another language was opened meanwhile, whose check %s', async (_, isChecked) => {
  const { store, send, gate } = opened(() => {
    store.enter(entry('de'));
    if (isChecked) store.offer(values(), context('de'));
    return Promise.resolve(CLEAR);
  });
  expect([await gate(send, null), send.mock.calls.length]).toEqual([true, 0]);
  expect(store.getState().publishing).toBeNull();
});
