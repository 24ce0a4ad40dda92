import manifest from '../package.json';

/** Of the package. */
export const { version } = manifest;
