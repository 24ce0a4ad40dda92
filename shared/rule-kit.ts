/** What `strapi-plugin-newsroom/rules` gives to applications: all that a rule of their own needs, and its test. */
import * as engine from '../engine';
import { registerAllPhrases } from '../engine/phrases/all';

export { defineRule, isText, placeOf, textOf } from '../engine';
export type { Block, Context, Document, Example, Finding, Fix, Place, Report, Rule, Severity, Step } from '../engine';

/** What needs phrases brings them along, so that an admin panel with rules of its own need not carry them. */
function inAnyLanguage<Given extends unknown[], Made>(run: (...given: Given) => Made, given: Given): Made {
  registerAllPhrases();
  return run(...given);
}

export const check: typeof engine.check = (...given) => inAnyLanguage(engine.check, given);
export const proveRule: typeof engine.proveRule = (...given) => inAnyLanguage(engine.proveRule, given);
export const readMarkdown: typeof engine.readMarkdown = (...given) => inAnyLanguage(engine.readMarkdown, given);
export const readPage: typeof engine.readPage = (...given) => inAnyLanguage(engine.readPage, given);
