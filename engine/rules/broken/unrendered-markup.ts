import type { Fix } from '../../finding';
import { type Markup, looseMarkup, mayBeLoose, plainMarkup } from '../../markup';
import { defineRule } from '../../rule';
import { type Text, replacing, showsCode, textsThatHold } from '../../texts';
import { HOLDS } from '../../holds';

const SIGNS = HOLDS.star | HOLDS.underscore | HOLDS.tick | HOLDS.bracket | HOLDS.ampersand | HOLDS.angle | HOLDS.hash;

export const unrenderedMarkup = defineRule({
  id: 'broken/unrendered-markup',
  version: 2,
  severity: 'warning',
  summary: 'No marks of a markup language are left for readers to see.',
  why: 'Readers see the marks, and take them for a fault.',
  messages: { mark: 'Readers will see {mark} around {text}', code: 'Readers will see {text}' },
  fixes: { render: 'Turn into formatting', space: 'Turn into a space' },
  check(document, report) {
    const plain = new Set(document.fields.filter(({ format }) => format === 'plain').map(({ path }) => path));
    const isPage = document.kind === 'page';
    for (const at of textsThatHold(document, SIGNS)) {
      const isPlain = isPage || plain.has(at.block?.path ?? at.place(0, 0).path);
      if (at.block?.type === 'verbatim' || !(isPlain || mayBeLoose(at))) continue;
      for (const one of isPlain ? plainMarkup(at.text, at.inline) : looseMarkup(at.text, at.inline)) {
        const { start, end, mark, text } = one;
        // Where code is shown, a back-tick may belong to it.
        if (text.startsWith('`') && !mark && showsCode(document)) continue;
        report(
          at.place(start, end),
          mark ? 'mark' : 'code',
          { mark, text },
          {
            block: at.block ?? undefined,
            fixes: fixesOf(one, at, isPage),
          },
        );
      }
    }
  },
});

/** A pasted page is read as Markdown when it is imported: then nothing has to change. */
function fixesOf({ start, end, mark, becomes }: Markup, at: Text, isPage: boolean): Fix[] {
  const isRead = isPage && becomes !== ' ';
  const steps = becomes === null || isRead ? [] : replacing(at, at.place(start, end), becomes);
  return steps.length > 0 || (isRead && mark)
    ? [{ kind: 'safe', label: becomes === ' ' ? 'space' : 'render', steps }]
    : [];
}
