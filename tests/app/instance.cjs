/** Another server of a test's application, in a process of its own: `node instance.cjs <directory>` sends its port. */
const { createStrapi } = require('@strapi/strapi');

const [, , directory] = process.argv;

async function main() {
  const strapi = createStrapi({ appDir: directory, distDir: directory, autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  strapi.server.mount();
  await new Promise((listening) => strapi.server.httpServer.listen(0, '127.0.0.1', listening));
  process.send({ port: strapi.server.httpServer.address().port });
  process.on('disconnect', () => strapi.destroy().finally(() => process.exit()));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
