/** What `strapi-plugin-newsroom/rules` gives to applications: all that a rule of their own needs, and its test. */
export { check, defineRule, isText, placeOf, proveRule, readMarkdown, readPage, textOf } from '../engine';
export type { Block, Context, Document, Example, Finding, Fix, Place, Report, Rule, Severity, Step } from '../engine';
