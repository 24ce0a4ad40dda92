import { type Block, type Document, type TableBlock, placeOf, placeOfRows } from '../../document';
import { defineRule } from '../../rule';

/** A paragraph above does no harm: GFM starts a table right under one. Lists, quotations and HTML swallow it. */
export const gluedToText = defineRule({
  id: 'table/glued-to-text',
  severity: 'error',
  summary: 'Empty lines part a table from the text around it.',
  why: 'Readers see a text full of bars instead of a table, or text within it.',
  messages: {
    list: 'The table touches the list above it',
    quote: 'The table touches the quotation above it',
    html: 'The table touches the HTML above it',
    below: 'The text touches the table above it',
  },
  fixes: { detach: 'Add an empty line' },
  check(document, report) {
    for (const [index, table] of document.blocks.entries()) {
      if (table.type !== 'table') continue;
      const { gluedTo } = table;
      const fixFor = ({ key }: Block) => ({
        fixes: [{ kind: 'safe' as const, label: 'detach', steps: [{ do: 'detach' as const, block: key }] }],
      });
      if (gluedTo && gluedTo !== 'paragraph')
        report(placeOfRows(table, 0), gluedTo, {}, { block: table, ...fixFor(table) });
      const next = document.blocks[index + 1];
      if (next && isSwallowed(document, table, next))
        report(placeOf(next), 'below', {}, { block: next, ...fixFor(next) });
    }
  },
});

/** Markdown takes a line of text right under a table for a row of it; an import reads a pasted page line by line. */
function isSwallowed({ kind, fields }: Document, table: TableBlock, { type, path, start, end }: Block): boolean {
  if (kind === 'page' || type !== 'paragraph' || path !== table.path || start > table.end + 2) return false;
  const field = fields.find((own) => own.path === path);
  if (field?.format !== 'markdown') return false;
  // Other dialects set a table's attributes or its caption there: "{: .wide }", ": Fares".
  return /^(?:\r\n|\r|\n) {0,3}["“„«(*_\p{L}\p{N}]/u.test(field.source.slice(table.end, Math.min(end, table.end + 8)));
}
