import { build } from 'esbuild';
import { root } from './run.mjs';

/** The rule objects that this source of engine/rules/index.ts lists, each with its examples. */
export async function loadRules(source) {
  const { outputFiles } = await build({
    stdin: {
      contents: `${source}${examplesOf(source)}`,
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

function examplesOf(source) {
  const files = [...source.matchAll(/from '\.\/([^']+)'/g)].map(([, file]) => file);
  const imports = files.map((file, index) => `import { examples as e${index} } from './${file}.examples';\n`);
  const listed = files.map((file, index) => `'${file}': e${index}`);
  return `${imports.join('')}export const examples = { ${listed.join(', ')} };\n`;
}
