/** The only door to the engine. */
export * from './document';
export { fill, shorten, hash } from './finding';
export type { Finding, Fix, NewBlock, Params, Severity, Step } from './finding';
export { defineRule } from './rule';
export type { Context, Example, Report, Rule } from './rule';
export { check, normalise } from './check';
export type { CheckOptions } from './check';
export { rules } from './rules';
export { hasPhrases, phrasesFor } from './phrases/phrases';
export type { Phrases } from './phrases/phrases';
export * from './read/body';
export { readArticle } from './read/article';
export { planRepairs } from './repair/plan';
export type { Choose, Edit, Removed, Repair } from './repair/plan';
