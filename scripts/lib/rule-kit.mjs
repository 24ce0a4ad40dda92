import { build } from 'esbuild';
import { root } from './run.mjs';

/** Bundles `strapi-plugin-newsroom/rules`, for `import` in the admin panel and `require` on the server. */
export async function buildRuleKit(folder) {
  for (const [format, file] of [
    ['esm', 'index.mjs'],
    ['cjs', 'index.js'],
  ])
    await build({
      entryPoints: [`${root}/shared/rule-kit.ts`],
      outfile: `${folder}/${file}`,
      bundle: true,
      platform: 'neutral',
      target: 'es2022',
      format,
    });
}
