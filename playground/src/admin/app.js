import { eMail } from '../rules/e-mail.mjs';

export default {
  bootstrap(app) {
    app.getPlugin('newsroom').apis.rules.register(eMail);
  },
};
