import { ARTICLE_UID, READER_QUESTION_UID } from '../../../shared/uids';
import { type DocumentAction, withTrueDialog } from '../../../admin/src/edit-view/publishAction';

jest.mock('../../../admin/src/components/words', () => ({ useWords: () => (id: string) => id }));

const onConfirm = jest.fn();
const publish: DocumentAction = Object.assign(
  () => ({
    label: 'Publish',
    dialog: {
      type: 'dialog' as const,
      title: 'Confirmation',
      content: 'Those relations will not be included',
      confirmLabel: 'Publish without relations',
      variant: 'danger' as const,
      onConfirm,
    },
  }),
  { type: 'publish' as const, position: ['panel' as const] },
);
const describeFor = (model: string) =>
  withTrueDialog(publish)({ model, activeTab: 'draft', collectionType: 'collection-types' });

describe('the dialog before an article goes out', () => {
  it('says that its parts go along, and still publishes', () =>
    expect(describeFor(ARTICLE_UID)?.dialog).toMatchObject({
      title: 'publish.parts.title',
      content: 'publish.parts.text',
      confirmLabel: 'publish.parts.confirm',
      variant: 'default',
      onConfirm,
    }));

  it('is left to Strapi where nothing goes along', () =>
    expect(describeFor(READER_QUESTION_UID)?.dialog).toMatchObject({ title: 'Confirmation' }));

  it('keeps the place and the kind of the action', () =>
    expect({ ...withTrueDialog(publish) }).toMatchObject({ type: 'publish', position: ['panel'] }));

  it('leaves other actions as they are', () => {
    const update: DocumentAction = Object.assign(() => null, { type: 'update' as const });
    expect(withTrueDialog(update)).toBe(update);
  });
});
