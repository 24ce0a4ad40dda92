/** All packs at once: for the server, the command line and tests, where their size does not matter. */
import { german } from './de';
import { spanish } from './es';
import { french } from './fr';
import { registerPhrases } from './packs';
import { ukrainian } from './uk';

/** To be called once, before anything is read or checked. */
export function registerAllPhrases(): void {
  registerPhrases('de', german);
  registerPhrases('fr', french);
  registerPhrases('es', spanish);
  registerPhrases('uk', ukrainian);
}
