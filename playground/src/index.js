const { createAdministrator } = require('./demo/administrator');
const { createBrokenPage } = require('./demo/broken-page');
const { importSamplePages } = require('./demo/sample-pages');
const { eMail } = require('./rules/e-mail');

module.exports = {
  register({ strapi }) {
    strapi.plugin('newsroom').service('rules').register(eMail);
  },

  async bootstrap({ strapi }) {
    await createAdministrator(strapi);
    await importSamplePages(strapi);
    await createBrokenPage(strapi);
  },
};
