/** The steps that `npm start`, `npm run example` and `npm test` share: install and build what is missing. */
import { isDemoBuilt, isExampleBuilt, isInstalled, isPluginBuilt, noteDemoBuilt, noteExampleBuilt } from './made.mjs';
import { root, run, runNode, runNpm, seconds } from './run.mjs';

/** Does one step unless it is done already. @returns whether it is done now. */
async function step(title, isDone, make) {
  if (isDone()) return true;
  const started = Date.now();
  console.log(`\n→ ${title}`);
  const { code } = await make();
  console.log(code === 0 ? `✓ Done in ${seconds(started)}` : `✗ Failed after ${seconds(started)}`);
  return code === 0;
}

export const install = () =>
  step('Installing packages (up to 7 minutes the first time)', isInstalled, () =>
    runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true }),
  );

/** The bundled Markdown parser is not in the repository; the server half cannot be checked without it. */
export const bundleParser = async () => (await runNode('scripts/vendor.mjs', [], { quiet: true })).code === 0;

export const buildPlugin = () =>
  step('Building the plugin (about a minute)', isPluginBuilt, () => runNode('scripts/build.mjs', [], { quiet: true }));

export const buildDemo = () =>
  step("Building the demo's admin panel (about two minutes)", isDemoBuilt, async () => {
    const result = await run(process.execPath, [`${root}/node_modules/@strapi/strapi/bin/strapi.js`, 'build'], {
      cwd: `${root}/playground`,
      env: { STRAPI_TELEMETRY_DISABLED: 'true' },
      quiet: true,
    });
    if (result.code === 0) noteDemoBuilt();
    return result;
  });

export const buildExample = () =>
  step('Building the example website (some seconds)', isExampleBuilt, async () => {
    const env = { ASTRO_TELEMETRY_DISABLED: '1' };
    const result = await runNpm(['run', 'build', '--workspace', 'examples/astro'], { env, quiet: true });
    if (result.code === 0) noteExampleBuilt();
    return result;
  });
