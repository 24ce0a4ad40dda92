/** The only door to the importer. */
export { draftPage, importPage, readSource } from './import-page';
export { repairPage } from './repair-page';
export type { RepairedPage } from './repair-page';
export { slugOf } from './slug';
export type * from './result';
