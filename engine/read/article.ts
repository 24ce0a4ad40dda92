import type { Block, Document, Field, Row } from '../document';
import { type ArticleInput, isTable } from './body';

/** An article's entry as a document. Field paths are those of the form: `title`, `body.1.markdown`, `body.2.grid`. */
export function readArticle(article: ArticleInput): Document {
  const fields: Field[] = [];
  const blocks: Block[] = [];
  for (const [index, block] of article.body.entries()) {
    if (isTable(block) && block.grid) {
      const path = `body.${index}.grid`;
      fields.push({ path, format: 'grid', source: '' });
      const rows: Row[] = block.grid.rows.map((cells) => ({
        cells: cells.map((text) => ({ text, start: 0, end: text.length })),
        dashes: cells.length > 0 && cells.every((text) => /^\s*:?-+:?\s*$/.test(text)),
        start: 0,
        end: 0,
      }));
      blocks.push({ type: 'table', key: path, path, start: 0, end: 0, role: 'body', rows, headerRows: block.grid.headerRows, headerColumn: block.grid.headerColumn, delimiterWidth: null, gluedTo: null });
    }
  }
  return { kind: 'article', language: article.language, fields, blocks, metadata: {}, faqs: [], factBoxes: [], readerQuestions: [] };
}
