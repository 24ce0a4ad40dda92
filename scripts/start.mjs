/**
 * `npm start`: the demo newsroom, from a bare machine to a page to look at. Installs and builds what is missing, so a second
 * start takes seconds. Uses Node's own modules only, because at first nothing else is there.
 */
import { spawn } from 'node:child_process';
import { checkCompiler, checkDisk, checkNode, checkPort, tell } from './lib/machine.mjs';
import { isInstalled } from './lib/made.mjs';
import { buildDemo, buildPlugin, install } from './lib/prepare.mjs';
import { root, seconds } from './lib/run.mjs';
import { readSecrets } from './lib/secrets.mjs';

const PORT = Number(process.env.PORT ?? 1337);
const HOST = process.env.HOST ?? '127.0.0.1';
const BOOT_LIMIT_MS = 180_000;
const POLL_MS = 250;

const started = Date.now();

if (tell([checkNode()])) process.exit(1);
const installed = isInstalled();
if (tell([checkDisk(!installed), await checkPort(PORT, HOST), await checkCompiler()])) process.exit(1);
for (const make of [install, buildPlugin, buildDemo]) if (!(await make())) process.exit(1);

const { ADMIN_EMAIL, ADMIN_PASSWORD } = readSecrets();
const address = `http://${HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST}:${PORT}`;

console.log('\n→ Starting the newsroom');
const strapi = spawn(process.execPath, [`${root}/node_modules/@strapi/strapi/bin/strapi.js`, 'start'], {
  cwd: `${root}/playground`,
  env: {
    ...process.env,
    PORT: String(PORT),
    HOST,
    STRAPI_TELEMETRY_DISABLED: 'true',
  },
  stdio: 'inherit',
});
strapi.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => strapi.kill(signal));

if (await answers(`${address}/_health`)) console.log(welcome());
else {
  console.error(`✗ The newsroom did not answer within ${BOOT_LIMIT_MS / 1000} s.`);
  strapi.kill();
}

async function answers(url) {
  const limit = Date.now() + BOOT_LIMIT_MS;
  while (Date.now() < limit) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return true;
    await new Promise((next) => setTimeout(next, POLL_MS));
  }
  return false;
}

function welcome() {
  return `✓ Ready after ${seconds(started)}

  Admin panel    ${address}/admin
  Log in         ${ADMIN_EMAIL}   ${ADMIN_PASSWORD}
  Articles       ${address}/api/newsroom/articles
  Website        npm run example   (in another terminal)

  Three things to try
  1. Import (in the menu on the left): paste the page tests/pages/broken-tables.txt. Look at what becomes of each line,
     switch the repair of lines 32 to 39 off, type a title, create the article and open it.
  2. The panel beside the text says what is broken. Publish: it is refused. Repair table…, Apply, Publish: it goes out.
  3. Read it as a website would, by its slug, or one that is out already:
     ${address}/api/newsroom/articles/by-slug/rooftop-bees-honey-up-hives-down-in-port-alder

  Ctrl+C stops it. Everything is kept in playground/.tmp; delete that folder to begin anew.`;
}
