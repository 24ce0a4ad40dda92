import { createStates } from '../../admin/src/list-view/states';

const ARTICLE = 'plugin::newsroom.article';
const asked = (documentId: string, locale: string | null = 'en', uid = ARTICLE) => ({
  uid,
  documentId,
  locale,
  updatedAt: '2026-11-27',
});

describe('the states of a list', () => {
  it('are asked for with one request for each type and language', async () => {
    const fetch = jest.fn(({ documentIds }: { documentIds: string }) =>
      Promise.resolve({
        data: Object.fromEntries(
          documentIds.split(',').map((id, index) => [id, { errors: index, warnings: 0, isPartly: false }]),
        ),
      }),
    );
    const stateOf = createStates(fetch);

    const states = await Promise.all(
      [asked('a'), asked('b'), asked('a'), asked('c', null), asked('d', 'de')].map(stateOf),
    );

    expect(states.map((state) => state?.errors)).toEqual([0, 1, 0, 0, 0]);
    expect(fetch.mock.calls.map(([query]) => query)).toEqual([
      { uid: ARTICLE, documentIds: 'a,b', locale: 'en' },
      { uid: ARTICLE, documentIds: 'c' },
      { uid: ARTICLE, documentIds: 'd', locale: 'de' },
    ]);
  });

  it('are asked for by the hundred', async () => {
    const fetch = jest.fn(({ documentIds }: { documentIds: string }) => Promise.resolve({ data: {}, documentIds }));
    const stateOf = createStates(fetch);

    const states = await Promise.all(Array.from({ length: 101 }, (_, index) => stateOf(asked(`entry-${index}`))));

    expect(fetch.mock.calls.map(([{ documentIds }]) => documentIds.split(',').length)).toEqual([100, 1]);
    expect(new Set(states)).toEqual(new Set([null]));
  });

  it('are not asked for again when the list is drawn twice', async () => {
    const fetch = jest.fn(() => Promise.resolve({ data: { a: { errors: 1, warnings: 0, isPartly: false } } }));
    const stateOf = createStates(fetch);

    await stateOf(asked('a'));
    await stateOf(asked('a'));
    await stateOf({ ...asked('a'), updatedAt: '2026-11-28' });

    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('fail for those that were asked together, and can be asked again', async () => {
    let isDown = true;
    const stateOf = createStates(() =>
      isDown
        ? Promise.reject(new Error('The server is down'))
        : Promise.resolve({ data: { a: { errors: 2, warnings: 1, isPartly: false } } }),
    );

    await expect(stateOf(asked('a'))).rejects.toThrow('The server is down');
    isDown = false;

    expect(await stateOf(asked('a'))).toEqual({ errors: 2, warnings: 1, isPartly: false });
  });
});
