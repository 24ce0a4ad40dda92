/** The rules an application brings, through the plugin's `apis`. */
import { createOwnRules } from '../../shared/own-rules';

export const ownRules = createOwnRules();
