import { validateZodSchema, z } from '@strapi/utils';
import { AGES, type DeskFilters, EXPORT_FORMATS, type ExportFormat } from '../../../shared/contracts/desk';

const LAST_PAGE = 100_000;

export const page = z.coerce.number().int().min(1).max(LAST_PAGE).default(1);

const text = z.string().min(1).max(255).optional();

const filters = {
  rule: text,
  severity: z.enum(['error', 'warning', 'info']).optional(),
  type: text,
  section: text,
  author: text,
  language: text,
  age: z.enum(AGES).optional(),
  fingerprint: text,
  documentId: text,
};

export interface FindingsQuery {
  readonly page: number;
  readonly filters: DeskFilters;
}

const findingsQuery = z.strictObject({ page, ...filters }).transform(({ page: number, ...rest }) => ({
  page: number,
  filters: rest,
}));

const exportQuery = z
  .strictObject({ format: z.enum(EXPORT_FORMATS), ...filters })
  .transform(({ format, ...rest }) => ({ format, filters: rest }));

/** @throws {ValidationError} that says what is wrong. */
export const validateFindingsQuery = (query: unknown): FindingsQuery =>
  validateZodSchema(findingsQuery)(query) as FindingsQuery;

/** @throws {ValidationError} that says what is wrong. */
export const validateExportQuery = (query: unknown): { readonly format: ExportFormat; readonly filters: DeskFilters } =>
  validateZodSchema(exportQuery)(query) as { format: ExportFormat; filters: DeskFilters };
