import type { Core } from '@strapi/types';
import type { Row } from '../documents/rows';
import { TABLES, withTables } from './tables';

const COLUMNS = ['slug', 'language', 'section', 'entry', 'changed_at'];

/**
 * Remembers that every published article of a section stood under its slug, in two statements however many there are.
 * Belongs to the transaction that gives it another one, or deletes it.
 */
export const leaveSection = (strapi: Core.Strapi, { id, slug, locale }: Row): Promise<void> =>
  withTables(strapi, async (tables, knex) => {
    const articles = () =>
      tables('articles')
        .whereIn('id', tables('articleSections').select('article_id').where({ section_id: id }))
        .whereNotNull('published_at')
        .whereNotNull('slug');

    await tables('redirects')
      .where({ language: locale })
      .where((query) => void query.where({ section: slug }).orWhereNull('section'))
      .whereIn('slug', articles().select('slug'))
      .delete();
    const into = [strapi.db.getSchemaName(), TABLES.redirects].filter(Boolean).join('.');
    await knex(knex.raw(`?? (${COLUMNS.map(() => '??').join()})`, [into, ...COLUMNS])).insert(
      articles().select('slug', 'locale', knex.raw('?', [slug]), 'document_id', knex.raw('?', [new Date()])),
    );
  });
