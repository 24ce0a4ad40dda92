/** Published articles for the benchmarks of the content API. */
import { articlesOf } from './corpus.mjs';

/** So many are written through Strapi; the others are copies of them in the database. */
const WRITTEN = 100;

/** Writes the first articles, each with two authors, a tag and a fact box that all of them show. @returns the fact box. */
export async function write(strapi) {
  const make = async (name, data, status = 'draft') =>
    (await strapi.documents(`plugin::newsroom.${name}`).create({ data, status })).documentId;
  const section = await make('section', { name: 'Rail' });
  const authors = [await make('author', { name: 'Ines Holm' }), await make('author', { name: 'Jon Berg' })];
  const tag = await make('tag', { name: 'Night trains' });
  const factBox = await make('fact-box', { title: 'Figures', body: 'It carried 41,000 people.' }, 'published');
  const paragraphs = soundParagraphs();
  for (let index = 0; index < WRITTEN; index++) {
    const blocks = [0, 1, 2].map((block) => ({
      __component: 'newsroom.prose',
      markdown: [0, 1, 2].map((at) => paragraphs[(index * 9 + block * 3 + at) % paragraphs.length]).join('\n\n'),
    }));
    const body = [...blocks, { __component: 'newsroom.fact-box-embed', factBox }];
    await make('article', { title: `Report ${index}`, section, authors, tags: [tag], body }, 'published');
  }
  await strapi.plugin('newsroom').service('published').settled();
  return factBox;
}

/** What nothing is wrong with: the gate is not what is measured. */
const soundParagraphs = () => [
  ...new Set(
    articlesOf('', WRITTEN)
      .texts.flatMap((text) => text.split('\n\n'))
      .filter((text) => /^[A-Z][\w ,.;'’-]{80,}\.$/.test(text)),
  ),
];

/** What of a copied row is another: `:offset` is added to ids, `:copy` to what names an article. */
const TABLES = {
  newsroom_articles: { document_id: 'document_id || :copy', slug: 'slug || :copy' },
  newsroom_articles_cmps: { entity_id: 'entity_id + :offset' },
  newsroom_articles_section_lnk: { article_id: 'article_id + :offset' },
  newsroom_articles_authors_lnk: { article_id: 'article_id + :offset' },
  newsroom_articles_tags_lnk: { article_id: 'article_id + :offset' },
  newsroom_published: { entry: 'entry || :copy', slug: 'slug || :copy', made_from: 'made_from + :offset' },
  newsroom_published_keys: { article: 'article + :offset', entry: 'entry || :copy' },
  newsroom_published_parts: { article: 'article + :offset' },
};
const ORIGINALS = 100_000;

/** Copies articles in the database, with all that hangs on them, until there are as many as are wanted. */
export async function multiply(strapi, count) {
  const knex = strapi.db.connection;
  const { rows } = await knex('newsroom_published').count('* as rows').first();
  for (let copy = rows / WRITTEN; copy < count / WRITTEN; copy++)
    for (const [table, changes] of Object.entries(TABLES)) {
      const columns = Object.keys(await knex(table).columnInfo());
      const values = columns.map((column) => (column === 'id' ? 'id + :offset' : (changes[column] ?? `"${column}"`)));
      await knex.raw(
        `insert into ${table} (${columns.map((column) => `"${column}"`)}) select ${values} from ${table} where id < ${ORIGINALS}`,
        { offset: copy * ORIGINALS, copy: `-${copy}` },
      );
    }
  // What the planner knows of the tables; a database in use is analysed by itself.
  await knex.raw('analyze');
}
