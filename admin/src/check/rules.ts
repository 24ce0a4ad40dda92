/** The rules of this admin panel; an application adds its own through the plugin's `apis`. */
import { createRuleRegistry } from '../../../shared/rule-registry';

export const registry = createRuleRegistry();
