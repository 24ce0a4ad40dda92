/**
 * `npm run example`, while `npm start` runs: the website in examples/astro, reading the demo newsroom. Builds what is stale.
 * `CMS_URL` names another newsroom; `SITE_URL` is to be what that one has as `site.url`.
 */
import { spawn } from 'node:child_process';
import { checkNode, checkPort, tell } from './lib/machine.mjs';
import { buildExample, buildPlugin, install } from './lib/prepare.mjs';
import { root } from './lib/run.mjs';

const PORT = Number(process.env.PORT ?? 4321);
const HOST = process.env.HOST ?? '127.0.0.1';
const CMS_URL = process.env.CMS_URL ?? 'http://127.0.0.1:1337';
const SITE_URL = process.env.SITE_URL ?? `http://${HOST}:${PORT}`;

if (tell([checkNode(), await checkPort(PORT, HOST, 'npm run example'), await checkNewsroom()])) process.exit(1);
for (const make of [install, buildPlugin, buildExample]) if (!(await make())) process.exit(1);

const site = spawn(process.execPath, ['dist/server/entry.mjs'], {
  cwd: `${root}/examples/astro`,
  env: { ...process.env, PORT: String(PORT), HOST, CMS_URL, SITE_URL },
  stdio: 'inherit',
});
site.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => site.kill(signal));

async function checkNewsroom() {
  const isUp = await fetch(`${CMS_URL}/api/newsroom/section-cards`).then(
    ({ ok }) => ok,
    () => false,
  );
  return isUp ? null : { lack: `No newsroom answers at ${CMS_URL}.`, mend: 'npm start   (in another terminal)' };
}
