/** What a browser loads, minified and gzipped, against its peers. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { here, print } from './engine.mjs';

/** All that the edit view asks of the engine; see the imports of `admin/src` and `shared/`. */
const EDIT_VIEW = `
  export {
    check, createMemory, fixLabel, knowsPhrases, messageOf, planRepairs, primaryLanguage, readArticle, readEntry, readPart,
    rules, scanInline, shorten, toMarkdown,
  } from '../engine';
  export { loadPhrases } from '../engine/phrases/load';`;

const PARTS = {
  'plugin, at the start of the admin panel': "export { default } from '../admin/src'",
  'plugin, when an entry is edited': `export * from '../admin/src/panel/PanelContent';
    export * from '../admin/src/entry-line/EntryLineContent'`,
  'engine in it, with English': EDIT_VIEW,
  '+ German, on demand': "export * from '../engine/phrases/de'",
  '+ French, on demand': "export * from '../engine/phrases/fr'",
  '+ Spanish, on demand': "export * from '../engine/phrases/es'",
  '+ Ukrainian, on demand': "export * from '../engine/phrases/uk'",
  'reading of forms alone': "export * from '../engine/read/article'",
  'rules alone': "export * from '../engine/rules'",
  'whole engine, all phrases': "export * from '../engine'; export * from '../engine/phrases/all'",
  'mdast + GFM': `export { fromMarkdown } from 'mdast-util-from-markdown'; export { gfm } from 'micromark-extension-gfm'; export { gfmFromMarkdown } from 'mdast-util-gfm'`,
  markdownlint: "export { lint } from 'markdownlint/sync'",
  'commonmark.js': "export { Parser } from 'commonmark'",
};

export async function sizes() {
  const rows = [];
  for (const [name, contents] of Object.entries(PARTS)) {
    const files = await filesOf(contents);
    const kilobytes = (sizeOf) => (files.reduce((sum, code) => sum + sizeOf(code), 0) / 1000).toFixed(1);
    rows.push([name, kilobytes(({ length }) => length), kilobytes((code) => gzipSync(code, { level: 9 }).length)]);
  }
  print('Size: KB', ['bundle', 'minified', 'gzipped'], rows);
}

/** What the admin panel has anyway. */
const OF_STRAPI = ['@strapi/*', 'react', 'react-dom', 'react-intl', 'react-router-dom', 'styled-components'];

/** What an entry point needs at once; what it imports on demand are other files. */
async function filesOf(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    absWorkingDir: here,
    outdir: 'sizes',
    bundle: true,
    splitting: true,
    minify: true,
    // A browser gets Cyrillic as it is; escaped it would be three times as long.
    charset: 'utf8',
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    external: OF_STRAPI,
    logLevel: 'error',
  });
  const { outputs } = metafile;
  const needed = new Set(Object.keys(outputs).filter((name) => outputs[name].entryPoint === '<stdin>'));
  for (const name of needed)
    for (const { path, kind, external } of outputs[name].imports)
      if (kind === 'import-statement' && !external) needed.add(path);
  return [...needed].map((name) => outputFiles.find(({ path }) => path.endsWith(`/${name}`)).contents);
}
