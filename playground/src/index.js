const { createAdministrator } = require('./demo/administrator');
const { createBrokenPage } = require('./demo/broken-page');
const { importSamplePages } = require('./demo/sample-pages');

module.exports = {
  async register({ strapi }) {
    const { eMail } = await import('./rules/e-mail.mjs');
    strapi.plugin('newsroom').service('rules').register(eMail);
  },

  async bootstrap({ strapi }) {
    await createAdministrator(strapi);
    await importSamplePages(strapi);
    await createBrokenPage(strapi);
  },
};
