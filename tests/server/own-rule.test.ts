import { type Example, type Rule, defineRule, proveRule } from '../../engine';

/* eslint-disable @typescript-eslint/no-require-imports -- JavaScript without types */
/** The demo's rule, which takes what it needs from the built package as an application does. */
const { eMail } = require('../../playground/src/rules/e-mail') as { eMail: Rule };
const { examples } = require('../../playground/src/rules/e-mail.examples') as { examples: readonly Example[] };

describe('a rule of the house', () => {
  it('does what its examples say', () => expect(() => proveRule(eMail, examples)).not.toThrow());

  it('is refused where it does not, with the lines', () => {
    const deaf = defineRule({ ...eMail, checkBlock: () => undefined });
    expect(() => proveRule(deaf, examples)).toThrow(
      'The rule “house/e-mail” does not hold:\n- “without its hyphen”: it speaks on line none, and should on 1',
    );
  });

  it('needs an example of each kind', () =>
    expect(() => proveRule(eMail, [])).toThrow(
      '- there is no example it speaks about\n- there is no example it is silent about',
    ));
});
