/** What a browser loads, minified and gzipped, against its peers. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { here, print } from './engine.mjs';

const PARTS = {
  'engine, all rules, phrases of five languages': "export * from '../engine'",
  'engine, as the edit view uses it': "export { check, planRepairs, readMarkdown, rules, messageOf } from '../engine'",
  'reading alone': "export { readMarkdown } from '../engine'",
  'repairs alone': "export { planRepairs } from '../engine'",
  'mdast + GFM': `export { fromMarkdown } from 'mdast-util-from-markdown'; export { gfm } from 'micromark-extension-gfm'; export { gfmFromMarkdown } from 'mdast-util-gfm'`,
  markdownlint: "export { lint } from 'markdownlint/sync'",
  'commonmark.js': "export { Parser } from 'commonmark'",
};

export async function sizes() {
  const rows = [];
  for (const [name, contents] of Object.entries(PARTS)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: here, loader: 'ts' },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      logLevel: 'error',
    });
    const [{ contents: code }] = outputFiles;
    rows.push([name, (code.length / 1000).toFixed(1), (gzipSync(code, { level: 9 }).length / 1000).toFixed(1)]);
  }
  print('Size: KB', ['bundle', 'minified', 'gzipped'], rows);
}
