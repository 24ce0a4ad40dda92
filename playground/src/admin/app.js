import { eMail } from '../rules/e-mail';

export default {
  bootstrap(app) {
    app.getPlugin('newsroom').apis.rules.register(eMail);
  },
};
