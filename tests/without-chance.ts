/** For `npm run coverage`: generated texts reach much by chance, and what counts is what a test says of a text of its own. */
jest.mock('fast-check', () => {
  const { default: fc } = jest.requireActual<{ default: object }>('fast-check');
  return { __esModule: true, default: { ...fc, assert: () => undefined } };
});
