import { errors } from '@strapi/utils';

/** Of an integer column in PostgreSQL. */
export const LARGEST_ID = 2 ** 31 - 1;

/** @throws {errors.NotFoundError} For what can be no id. */
export function validateId(value: unknown, message: string): number {
  const id = Number(value);
  if (!Number.isSafeInteger(id) || id < 1 || id > LARGEST_ID) throw new errors.NotFoundError(message);
  return id;
}
