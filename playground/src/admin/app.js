import { eMail } from '../rules/e-mail';

export default {
  // The languages of the panel, besides English.
  config: { locales: ['de', 'es', 'fr', 'uk'] },
  bootstrap(app) {
    app.getPlugin('newsroom').apis.rules.register(eMail);
  },
};
