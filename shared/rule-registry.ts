/** The rules that are asked: the built-in ones, and those an application brings. */
import { type Rule, rules as builtIn } from '../engine';
import { type OwnRules, createOwnRules } from './own-rules';

export interface RuleRegistry extends OwnRules {
  /** Built-in rules first. The list stays the same object until a rule is added. */
  all(): readonly Rule[];
}

export function createRuleRegistry(own: OwnRules = createOwnRules()): RuleRegistry {
  let known = own.all();
  let rules = [...builtIn, ...known];
  return {
    register: (rule) => own.register(rule),
    all: () => {
      if (known !== own.all()) {
        known = own.all();
        rules = [...builtIn, ...known];
      }
      return rules;
    },
  };
}
