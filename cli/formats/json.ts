import type { CheckReport } from '../report';

/** The files with their findings, in the order of the text. */
export const toJson = ({ files }: CheckReport): string => `${JSON.stringify(files, null, 2)}\n`;
