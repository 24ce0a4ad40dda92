import { blocksOf, placeOfRows } from '../../document';
import { defineRule } from '../../rule';

/** A paragraph above does no harm: GFM starts a table right under one. A list swallows it. */
export const gluedToText = defineRule({
  id: 'table/glued-to-text',
  severity: 'error',
  summary: 'An empty line parts a table from the list above it.',
  why: 'Readers see a text full of bars instead of a table.',
  messages: { list: 'The table touches the list above it' },
  fixes: { detach: 'Add an empty line' },
  check(document, report) {
    for (const table of blocksOf(document, 'table')) {
      if (table.gluedTo !== 'list') continue;
      report(
        placeOfRows(table, 0),
        'list',
        {},
        {
          block: table,
          fixes: [{ kind: 'safe', label: 'detach', steps: [{ do: 'detach', block: table.key }] }],
        },
      );
    }
  },
});
