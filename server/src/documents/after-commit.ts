import type { Core } from '@strapi/types';

/** Does something once what is going on stands in the database; never, should it be taken back. */
export async function afterCommit(strapi: Core.Strapi, then: () => void): Promise<void> {
  if (strapi.db.inTransaction()) await strapi.db.transaction(({ onCommit }) => onCommit(then));
  else then();
}
