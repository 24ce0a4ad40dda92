import { contentTypes } from '../../server/src/content-types';
import { blocks } from '../../server/src/components/blocks';
import { COUNTED_HINT } from '../../shared/forms';
import { withHints } from '../../admin/src/edit-view/hints';
import { keepTexts } from '../../admin/src/translations/now';
import { strapiNames } from '../../admin/src/translations/strapiNames';
import de from '../../admin/src/translations/de.json';
import en from '../../admin/src/translations/en.json';

/** Of the types that editors meet. */
const typeNames = Object.values(contentTypes)
  .filter(({ schema }) => !('content-manager' in schema.pluginOptions))
  .map(({ schema }) => schema.info.displayName);

describe('the names of types and blocks', () => {
  it('are in English what the server calls them', () => {
    const names = strapiNames(en);

    expect(typeNames.map((name) => names[name])).toEqual(typeNames);
    expect(Object.entries(blocks).map(([uid, { displayName }]) => [uid, names[uid], displayName])).toEqual(
      Object.entries(blocks).map(([uid, { displayName }]) => [uid, displayName, displayName]),
    );
  });

  it('are in another language where Strapi looks for them', () => {
    const names = strapiNames(de);

    expect(typeNames.map((name) => names[name])).toEqual([
      'Artikel',
      'Faktenbox',
      'FAQ-Eintrag',
      'Leserfrage',
      'Autor',
      'Ressort',
      'Schlagwort',
      'Quelle',
      'Korrektur',
    ]);
    expect([names['newsroom.prose'], names['newsroom.fact-box-embed']]).toEqual(['Fließtext', 'Faktenbox']);
  });
});

describe('hints below fields', () => {
  const at = (pathname: string, lang: string): void => {
    Object.assign(globalThis, { window: { location: { pathname } }, document: { documentElement: { lang } } });
  };
  const view = (hint: string) => ({ layout: { layout: [[[{ name: 'wordCount', hint }]]], options: {} } });
  const hintIn = ({ layout }: ReturnType<typeof view>) => layout.layout[0]?.[0]?.[0]?.hint;
  beforeAll(() => void keepTexts('de', de));

  it('are said in the language of the panel', () => {
    at('/admin/content-manager/collection-types/plugin::newsroom.article/abc', 'de');
    expect(hintIn(withHints(view(COUNTED_HINT)))).toBe('Wird beim Speichern des Artikels gezählt');
    at('/admin/content-manager/collection-types/plugin::newsroom.article/abc', 'nl');
    expect(hintIn(withHints(view(COUNTED_HINT)))).toBe(COUNTED_HINT);
  });

  it('stay what the site has written, and as they are kept where they are edited', () => {
    at('/admin/content-manager/collection-types/plugin::newsroom.article/abc', 'de');
    expect(hintIn(withHints(view('Ours')))).toBe('Ours');
    at('/admin/content-manager/collection-types/plugin::newsroom.article/configurations/edit', 'de');
    expect(hintIn(withHints(view(COUNTED_HINT)))).toBe(COUNTED_HINT);
  });
});
