import { build } from 'esbuild';
import { root } from './run.mjs';

/** The rule objects that this source of engine/rules/index.ts lists, each with its examples, which the second source lists. */
export async function loadRules(source, examplesSource) {
  const { outputFiles } = await build({
    stdin: {
      contents: `${source}${examplesSource}`,
      loader: 'ts',
      resolveDir: `${root}/engine/rules`,
      sourcefile: 'index.ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const { rules, examples } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  return rules.map((rule) => ({ ...rule, examples: examples[rule.id] }));
}
