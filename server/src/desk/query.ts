import type { Core } from '@strapi/types';
import type { DISMISSAL_UID, FINDING_UID, OVERRIDE_UID, REPORT_UID } from '../../../shared/uids';

/** A query of Strapi's own SQL builder, which speaks SQLite and PostgreSQL. */
export type Query = ReturnType<Core.Strapi['db']['getConnection']>;

/** Rows of a table under the name `f`, with SQL's own names of columns. */
export const rowsOf = (
  strapi: Core.Strapi,
  uid: typeof DISMISSAL_UID | typeof FINDING_UID | typeof OVERRIDE_UID | typeof REPORT_UID,
): Query => strapi.db.getConnection(`${strapi.db.metadata.get(uid).tableName} as f`);

/** A count or sum as the database gives it: SQLite a number, PostgreSQL a text, null where nothing was added up. */
export const numberOf = (value: unknown): number => Number(value ?? 0);

/** A date as the database gives it: SQLite a number, PostgreSQL a date. */
export const instantOf = (value: unknown): string => new Date(value as number | string | Date).toISOString();

/** One language of an entry, in rows that speak of entries. */
export const ENTRY_COLUMNS = ['f.type', 'f.entry', 'f.language'] as const;

export const PAGE_SIZE = 50;
