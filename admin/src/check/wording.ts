/** A finding in words. They are the engine's own, in English. */
export { fixLabel as labelOf, messageOf as wordingOf } from '../../../engine';
