const { createAdministrator } = require('./demo/administrator');
const { importSamplePages } = require('./demo/sample-pages');

module.exports = {
  async bootstrap({ strapi }) {
    await createAdministrator(strapi);
    await importSamplePages(strapi);
  },
};
