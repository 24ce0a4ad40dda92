import {
  type Block,
  type Document,
  type Repair,
  applyTextEdits,
  asNewBlocks,
  check,
  isWorthMending,
  planRepairs,
  readMarkdown,
  rules,
  settle,
  textOf,
  toMarkdown,
  withLineEndsOf,
} from '../engine';
import { type Changes, linesIn, planChanges } from './changes';
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
  const edits = textEdits(planRepairs(document, findings.filter(isWorthMending)));
  const once = applyTextEdits(source, [...edits, ...frameEdits(document)]);
  const removed = [...changes.removed];
  const markdown = settle(once, (text) => {
    const again = readMarkdown(text, { language: document.language });
    const repairs = planRepairs(again, check(again, rules, { now: options.now }).filter(isWorthMending));
    removed.push(...planRemoved(again, repairs));
    return applyTextEdits(text, textEdits(repairs));
  });
  return { markdown, removed };
}

const textEdits = (repairs: readonly Repair[]) =>
  repairs.flatMap(({ edits }) => edits.filter((edit) => edit.kind === 'text'));

/** What a later round takes off; its lines are those of the text that the round before has left. */
const planRemoved = (document: Document, repairs: readonly Repair[]): RemovedText[] => {
  const lines = linesIn(document);
  return repairs.flatMap(({ id, removed }) =>
    removed.map((one) => ({ id, lines: lines(one), rule: one.rule, text: one.text, kept: false })),
  );
};

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
