import {
  type Block,
  type Document,
  applyTextEdits,
  asNewBlocks,
  check,
  planRepairs,
  rules,
  textOf,
  toMarkdown,
  withLineEndsOf,
} from '../engine';
import { type Changes, planChanges } from './changes';
import { frameEdits, withFrame } from './frame';
import { readSource } from './import-page';
import type { ImportOptions, RemovedText } from './result';

export interface RepairedPage {
  readonly markdown: string;
  readonly removed: readonly RemovedText[];
}

/**
 * The page as Markdown with every safe fix and the first option of each ask applied. A Markdown file keeps its own
 * spelling outside the repairs; a pasted page is written anew, its title as `#`, its headings as `##`.
 *
 * @throws Never for any text.
 */
export function repairPage(source: string, options: ImportOptions = {}): RepairedPage {
  const document = readSource(source, options);
  const findings = check(document, rules, { now: options.now });
  const { changes } = withFrame(document, planChanges(document, findings, options), options);
  if (document.kind === 'page')
    return { markdown: withLineEndsOf(source, writePage(document, changes)), removed: changes.removed };
  const edits = planRepairs(document, findings).flatMap((repair) =>
    repair.edits.flatMap((edit) => (edit.kind === 'text' ? [edit] : [])),
  );
  return { markdown: applyTextEdits(source, [...edits, ...frameEdits(document)]), removed: changes.removed };
}

function writePage({ blocks }: Document, { outcomes }: Changes): string {
  const written = blocks.map((block) => {
    const outcome = outcomes.get(block.key);
    return outcome ? toMarkdown(outcome.blocks) : write(block);
  });
  return `${written.filter(Boolean).join('\n\n')}\n`;
}

function write(block: Block): string {
  if (block.role === 'title') return `# ${textOf(block)}`;
  return block.type === 'verbatim' || block.type === 'quote' ? textOf(block) : toMarkdown(asNewBlocks(block));
}
