/** The rules of this admin panel, those of the application among them. */
import { createRuleRegistry } from '../../../shared/rule-registry';
import { ownRules } from '../ownRules';

export const registry = createRuleRegistry(ownRules);
