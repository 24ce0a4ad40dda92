import { Readable } from 'node:stream';
import type { Core } from '@strapi/types';
import type { DeskFilters, ExportFormat } from '../../../../shared/contracts/desk';
import type { Ability } from '../../documents/access';
import { service } from '../../services/service';
import { type Addresses, toCsv } from './csv';
import { type Export, MOST_EXPORTED, exportOf } from './exported';
import { toJson } from './json';
import { toSarif } from './sarif';

export interface ExportFile {
  readonly name: string;
  readonly mime: string;
  readonly total: number;
  readonly exported: number;
  readonly content: Readable;
}

const MIMES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  sarif: 'application/sarif+json; charset=utf-8',
};

export async function exportFile(
  strapi: Core.Strapi,
  ability: Ability,
  format: ExportFormat,
  filters: DeskFilters,
): Promise<ExportFile> {
  const found = await exportOf(strapi, ability, filters, format === 'sarif');
  const exported = Math.min(found.total, MOST_EXPORTED);
  const cut = exported < found.total ? `-first-${exported}-of-${found.total}` : '';
  return {
    name: `newsroom-findings-${new Date().toISOString().slice(0, 10)}${cut}.${format}`,
    mime: MIMES[format],
    total: found.total,
    exported,
    content: Readable.from(written(strapi, format, found)),
  };
}

function written(strapi: Core.Strapi, format: ExportFormat, found: Export): AsyncIterable<string> {
  if (format === 'json') return toJson(found);
  const addressOf = addressesIn(strapi);
  return format === 'csv' ? toCsv(found, addressOf) : toSarif(found, service(strapi, 'rules').all(), addressOf);
}

/** Of the edit view in the admin panel. */
function addressesIn(strapi: Core.Strapi): Addresses {
  const panel = strapi.config.get<string>('admin.absoluteUrl', '').replace(/\/$/, '');
  return ({ type, documentId, language }) => {
    const { kind } = strapi.getModel(type as never) as { kind?: string };
    const list = kind === 'singleType' ? 'single-types' : 'collection-types';
    const entry = kind === 'singleType' ? type : `${type}/${documentId}`;
    const query = language ? `?${new URLSearchParams({ 'plugins[i18n][locale]': language }).toString()}` : '';
    return `${panel}/content-manager/${list}/${entry}${query}`;
  };
}
