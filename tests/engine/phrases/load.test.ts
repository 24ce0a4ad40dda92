import { build } from 'esbuild';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** The engine as the browser gets it: of all phrases only the English are here. */
async function freshEngine() {
  jest.resetModules();
  return { ...(await import('../../../engine')), ...(await import('../../../engine/phrases/load')) };
}

describe('phrases on demand', () => {
  it('come with the engine in English', async () => {
    const { arePhrasesMissing, knowsPhrases } = await freshEngine();
    expect(['en', null].map((language) => [knowsPhrases(language), arePhrasesMissing(language)])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it.each(['de', 'fr', 'es', 'uk'] as const)(
    'are had in %s, but not known before they are loaded',
    async (language) => {
      const { arePhrasesMissing, hasPhrases, knowsPhrases, loadPhrases, phrasesFor } = await freshEngine();
      expect([hasPhrases(language), knowsPhrases(language), arePhrasesMissing(language)]).toEqual([true, false, true]);
      expect(phrasesFor(language).conclusions).toEqual([]);
      await loadPhrases(language);
      expect([knowsPhrases(language), arePhrasesMissing(language)]).toEqual([true, false]);
      expect(phrasesFor(language).conclusions).not.toEqual([]);
    },
  );

  it('are not to be had in a language without a pack', async () => {
    const { arePhrasesMissing } = await freshEngine();
    expect(arePhrasesMissing('fi')).toBe(false);
  });

  it('are looked for from the next check on, also in blocks that were sound before', async () => {
    const { check, createMemory, defineRule, loadPhrases, readMarkdown } = await freshEngine();
    const noEnd = defineRule({
      id: 'structure/no-end',
      severity: 'info',
      summary: 'Nothing ends.',
      why: 'Readers go home.',
      messages: { ends: 'It ends' },
      checkBlock: (block, report, { phrases }) => {
        if ('text' in block && phrases.conclusions.includes(block.text.toLowerCase())) report(block, 'ends');
      },
    });
    const memory = createMemory();
    const said = () => check(readMarkdown('Fazit', { language: 'de' }), [noEnd], { memory }).length;
    expect(said()).toBe(0);
    await loadPhrases('de');
    expect(said()).toBe(1);
  });
});

/** What has to be there before an entry point runs; what it imports later is not. */
async function loadedWith(contents: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'dist',
    packages: 'external',
  });
  const loaded = new Set(
    Object.keys(metafile.outputs).filter((file) => metafile.outputs[file]?.entryPoint === '<stdin>'),
  );
  for (const file of loaded)
    for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
      if (kind === 'import-statement') loaded.add(path);
  return [...loaded].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
}

describe('what a browser loads', () => {
  it.each([
    ['the engine', "export * from './engine'"],
    ['the panel of the edit view', "export * from './admin/src/panel/PanelContent'"],
    ['the line under Save', "export * from './admin/src/entry-line/EntryLineContent'"],
    ['the import', "export * from './admin/src/import/ImportPage'"],
    ['the settings', "export * from './admin/src/settings/SettingsPage'"],
    ['an application’s own rule', "export { defineRule } from './shared/rule-kit'"],
  ])('holds the phrases of no language but English: %s', async (_, contents) => {
    const packs = (await loadedWith(contents)).filter((file) => /^engine\/phrases\/..\.ts$/.test(file));
    expect(packs).toEqual(['engine/phrases/en.ts']);
  });

  it.each(['panel/PanelContent', 'settings/SettingsPage'])(
    'holds no examples before one is looked at: %s',
    async (page) => {
      const files = await loadedWith(`export * from './admin/src/${page}'`);
      expect(files).toContain('engine/rules/index.ts');
      expect(files.filter((file) => file.includes('examples'))).toEqual([]);
    },
  );

  it('holds nothing of the engine before an entry is edited', async () => {
    const files = await loadedWith("export { default } from './admin/src/index'");
    expect(files).toContain('admin/src/panel/NewsroomPanel.tsx');
    expect(files.filter((file) => /^(?:engine|importer)\//.test(file))).toEqual([]);
  });
});
