/** The only door to the importer. */
export { importPage, readSource } from './import-page';
export { slugOf } from './slug';
export type * from './result';
