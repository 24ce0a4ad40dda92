import { type Block, type Document, blocksOf } from '../../document';
import type { Fix } from '../../finding';
import { removal, reportFurniture } from '../../fixes';
import { asNewBlocks } from '../../repair/plan';
import { defineRule } from '../../rule';

export const emptyContents = defineRule({
  id: 'placeholder/empty-contents',
  severity: 'warning',
  summary: 'A heading that announces a list has the list under it.',
  why: 'Readers look for the list in vain.',
  messages: { missing: '{text} announces a list that is missing' },
  fixes: { remove: 'Remove the line…', build: 'Build from headings…' },
  check: (document, report) =>
    reportFurniture(document, report, 'empty-contents', 'missing', (run) => [
      removal(run, 'ask'),
      ...listBelow(document, run[0]),
    ]),
});

/** The headings of the page as the list that was announced; two of them at least. */
function listBelow(document: Document, label: Block): Fix[] {
  const items = blocksOf(document, 'heading').flatMap(({ role, depth, text }) =>
    role === 'body' && depth === 2 && text ? [text] : [],
  );
  const own = asNewBlocks(label);
  const list = { type: 'list', ordered: false, items } as const;
  const steps = [{ do: 'become', block: label.key, blocks: [...own, list] }] as const;
  return items.length > 1 ? [{ kind: 'ask', label: 'build', steps }] : [];
}
