import { entryAddress } from '../../../admin/src/edit-view/entryAddress';

const ARTICLE = { type: 'plugin::newsroom.article', documentId: 'abc', language: 'de', title: '' };

describe('the address of an entry', () => {
  it('names its language and the finding', () =>
    expect(entryAddress(ARTICLE, false, 'f00d')).toBe(
      '/content-manager/collection-types/plugin::newsroom.article/abc?plugins[i18n][locale]=de&newsroom=f00d',
    ));

  it('is sound without either', () => {
    expect(entryAddress({ ...ARTICLE, language: null }, false)).toBe(
      '/content-manager/collection-types/plugin::newsroom.article/abc',
    );
    expect(entryAddress({ ...ARTICLE, language: null }, false, 'f00d')).toMatch(/\/abc\?newsroom=f00d$/);
  });

  it('leads to the one entry of a single type', () =>
    expect(entryAddress({ ...ARTICLE, type: 'api::imprint.imprint' }, true, 'f00d')).toBe(
      '/content-manager/single-types/api::imprint.imprint?plugins[i18n][locale]=de&newsroom=f00d',
    ));
});
