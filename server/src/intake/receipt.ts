import { createHash, randomBytes } from 'node:crypto';

/** What the sender of a question gets, to have it changed or erased; nobody else ever has it. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of it: who reads the database can't be taken for the sender. */
export const receiptOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
