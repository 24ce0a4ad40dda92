import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ARTICLE_UID, READER_QUESTION_UID } from '../../../shared/uids';
import { type DocumentAction, tellTruth, withGate } from '../../../admin/src/publish/documentActions';
import { setGate } from '../../../admin/src/publish/gates';

const form = () => ({});
jest.mock('../../../admin/src/strapi', () => ({ useForm: () => form }));
jest.mock('../../../admin/src/components/words', () => ({ useWords: () => (id: string) => id }));

type Description = NonNullable<ReturnType<DocumentAction>>;

const onConfirm = jest.fn();
const onClick = jest.fn();
const described: Description = {
  label: 'Publish',
  onClick,
  dialog: {
    type: 'dialog',
    title: 'Confirmation',
    content: 'Those relations will not be included',
    confirmLabel: 'Publish without relations',
    variant: 'danger',
    onConfirm,
  },
};
const publish: DocumentAction = Object.assign(() => described, {
  type: 'publish' as const,
  position: ['panel' as const],
});

/** Draws an action as Strapi does, and gives what it describes. */
function draw(action: DocumentAction, model: string): Description {
  let drawn: ReturnType<DocumentAction> = null;
  const Drawn = () => {
    drawn = action({ model, activeTab: 'draft', collectionType: 'collection-types' });
    return null;
  };
  renderToString(createElement(Drawn));
  if (!drawn) throw new Error('Nothing was drawn');
  return drawn;
}
const click = async (description: Description) => description.onClick?.({} as never);

let takeAway = () => {};
// Drawn to text: React says then that layout effects do nothing, which no editor meets.
beforeEach(() => {
  jest.clearAllMocks();
  jest.spyOn(console, 'error').mockImplementation();
});
afterEach(() => takeAway());

describe('Publish', () => {
  it('asks the gate of the form, and goes no further where that has something to say', async () => {
    const gate = jest.fn(() => Promise.resolve(true));
    takeAway = setGate(form, gate);

    expect(await click(draw(withGate(publish), ARTICLE_UID))).toBe(true);

    expect(gate).toHaveBeenCalledTimes(1);
    expect(onClick).not.toHaveBeenCalled();
  });

  it('is Strapi’s own where the gate lets it pass, or is not there yet', async () => {
    takeAway = setGate(form, () => Promise.resolve(false));
    await click(draw(withGate(publish), ARTICLE_UID));
    expect(onClick).toHaveBeenCalledTimes(1);

    takeAway();
    await click(draw(withGate(publish), ARTICLE_UID));
    expect(onClick).toHaveBeenCalledTimes(2);
  });

  it('hands the gate the way to publish without Strapi’s question about drafts', async () => {
    takeAway = setGate(form, async (send) => {
      await send();
      return true;
    });

    await click(draw(withGate(publish), ARTICLE_UID));

    expect(onConfirm).toHaveBeenCalledTimes(1);
    expect(onClick).not.toHaveBeenCalled();
  });

  it('tells the gate what Strapi would ask, for that is not asked once the gate has taken over', async () => {
    const gate = jest.fn(() => Promise.resolve(true));
    takeAway = setGate(form, gate);

    await click(draw(withGate(publish), READER_QUESTION_UID));
    // An article takes its parts along.
    await click(draw(withGate(publish), ARTICLE_UID));

    expect(gate).toHaveBeenNthCalledWith(1, expect.anything(), 'Those relations will not be included');
    expect(gate).toHaveBeenNthCalledWith(2, expect.anything(), null);
  });

  it('keeps the place and the kind of the action', () =>
    expect({ ...withGate(publish) }).toMatchObject({ type: 'publish', position: ['panel'] }));
});

it('leaves other actions as they are', () => {
  const remove: DocumentAction = Object.assign(() => null, { type: 'delete' as const });
  expect(withGate(remove)).toBe(remove);
});

describe('the dialog where the server does not say what goes out', () => {
  it('tells of an article that its parts go along', () =>
    expect(draw(withGate(publish), ARTICLE_UID).dialog).toMatchObject({
      title: 'publish.parts.title',
      content: 'publish.parts.text',
      confirmLabel: 'publish.parts.confirm',
      variant: 'default',
      onConfirm,
    }));

  it('is left to Strapi where nothing goes along', () =>
    expect(draw(withGate(publish), READER_QUESTION_UID).dialog).toMatchObject({ title: 'Confirmation' }));

  it('is not invented where there is none', () =>
    expect(tellTruth({ label: 'Publish' }, ((id: string) => id) as never)).toEqual({ label: 'Publish' }));
});
