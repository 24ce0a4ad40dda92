import { blocksOf } from '../../document';
import { defineRule } from '../../rule';
import { isGlyph } from '../../read/list';

/** In a pasted page this is a note only: import makes the list. */
export const fakeList = defineRule({
  id: 'structure/fake-list',
  severity: 'warning',
  summary: 'A list is a list, not lines that begin with a typed bullet.',
  why: 'Screen readers announce no list, and lines run into each other.',
  messages: { typed: '{count} lines begin with a typed {marker}' },
  fixes: { list: 'Make it a list' },
  check(document, report) {
    for (const list of blocksOf(document, 'list')) {
      if (!isGlyph(list.marker) || list.role === 'furniture') continue;
      const items = list.items.map(({ text }) => text);
      report(
        list,
        'typed',
        { count: items.length, marker: list.marker },
        {
          severity: document.kind === 'page' ? 'info' : 'warning',
          fixes: [
            {
              kind: 'safe',
              label: 'list',
              steps: [{ do: 'become', block: list.key, blocks: [{ type: 'list', ordered: false, items }] }],
            },
          ],
        },
      );
    }
  },
});
