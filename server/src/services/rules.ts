import { createRuleRegistry } from '../../../shared/rule-registry';

/** `strapi.plugin('newsroom').service('rules')`: the rules the gate and the checks ask. */
export const createRulesService = () => createRuleRegistry();
