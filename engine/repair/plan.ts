/** The repair planner: findings → changes that mend them together and lose no word. */
import {
  type Block,
  type Document,
  type ListBlock,
  type TableBlock,
  blockAt,
  gridOf,
  isText,
  positionOf,
  textOf,
} from '../document';
import { type Finding, type NewBlock, type Step, hash } from '../finding';
import { applyTextEdits, editsOf, trailingOf } from './edits';
import { keepsWords } from './proof';
import type { Choose, Outcome, Removed, Repair } from './repair';
import { type RuledStep, repairTable } from './table';

/** What is folded away until asked for is not changed unasked, either, unless that is safe. */
export const chooseFirst: Choose = ({ fixes, severity }) => {
  const index = fixes.findIndex(({ kind }) => kind === 'safe' || (kind === 'ask' && severity !== 'info'));
  return index < 0 ? null : index;
};

/** Whether a finding is mended unasked, by import and repair: a mere note is only where nothing can be lost by it. */
export const isWorthMending = ({ severity, fixes }: Finding): boolean =>
  severity !== 'info' || fixes.some(({ kind }) => kind === 'safe');

/**
 * Plans the repair of findings together, in a fixed order: rescue text out of cells, remove furniture, repair columns and
 * rows, remove duplicates, tidy. Findings whose fixes touch the same block are one repair.
 *
 * @returns Repairs in the order of the text. A repair that would lose a word, or change nothing, is left out: its
 * findings stay.
 */
export function planRepairs(document: Document, findings: readonly Finding[], choose: Choose = chooseFirst): Repair[] {
  const order = ({ outcomes }: Planned): number => positionOf(document, outcomes[0]?.block ?? '');
  const planned = groupByBlock(chosenSteps(findings, choose))
    .map((group) => repairOf(document, group))
    .filter((repair): repair is Planned => repair !== null)
    .sort((a, b) => order(a) - order(b));
  const ends = trailingOf(
    document,
    planned.flatMap(({ outcomes }) => outcomes),
  );
  return planned.map((repair) => ({
    ...repair,
    edits: repair.outcomes.flatMap((outcome) => editsOf(document, outcome, ends)),
  }));
}

type Planned = Omit<Repair, 'edits'>;

interface Chosen {
  readonly finding: Finding;
  readonly kind: 'safe' | 'ask';
  readonly steps: readonly Step[];
}

function chosenSteps(findings: readonly Finding[], choose: Choose): Chosen[] {
  return findings.flatMap((finding) => {
    const index = choose(finding);
    const fix = index === null ? undefined : finding.fixes[index];
    if (!fix || fix.steps.length === 0) return [];
    return [{ finding, kind: fix.kind === 'safe' ? 'safe' : 'ask', steps: fix.steps }];
  });
}

/** Joins what touches a common block. */
function groupByBlock(chosen: readonly Chosen[]): Chosen[][] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    return root;
  };
  for (const { steps } of chosen) {
    const root = rootOf(steps[0]?.block ?? '');
    for (const { block } of steps) {
      const own = rootOf(block);
      if (own !== root) parent.set(own, root);
    }
  }
  const groups = new Map<string, Chosen[]>();
  for (const one of chosen) {
    const root = rootOf(one.steps[0]?.block ?? '');
    const group = groups.get(root);
    if (group) group.push(one);
    else groups.set(root, [one]);
  }
  return [...groups.values()];
}

function repairOf(document: Document, chosen: readonly Chosen[]): Planned | null {
  const steps = chosen.flatMap(({ finding, steps: own }) =>
    own.map((step): RuledStep => ({ rule: finding.rule, step })),
  );
  const byBlock = new Map<string, RuledStep[]>();
  for (const one of steps) {
    const own = byBlock.get(one.step.block);
    if (own) own.push(one);
    else byBlock.set(one.step.block, [one]);
  }
  const keys = [...byBlock.keys()].sort((a, b) => positionOf(document, a) - positionOf(document, b));
  const blocks = keys.map((key) => blockAt(document, key));
  const outcomes = blocks.map((block) => outcomeOf(document, block, byBlock.get(block.key) ?? []));
  const before = blocks.flatMap(asNewBlocks);
  const after = outcomes.flatMap((outcome) => outcome.blocks);
  const removed = outcomes.flatMap((outcome) => outcome.removed);
  const rewrites = steps.some(({ step }) => ['detach', 'become', 'rewrite', 'remove'].includes(step.do));
  if (!rewrites && JSON.stringify(before) === JSON.stringify(after)) return null;
  if (!keepsWords(before, after, removed)) return null;
  return {
    id: hash(`${keys.join()}\n${chosen.map(({ finding }) => finding.fingerprint).join()}`),
    kind: chosen.every(({ kind }) => kind === 'safe') ? 'safe' : 'ask',
    findings: chosen.map(({ finding }) => finding),
    rules: [...new Set(chosen.map(({ finding }) => finding.rule))],
    outcomes,
    before,
    after,
    removed,
  };
}

function outcomeOf(document: Document, block: Block, steps: readonly RuledStep[]): Outcome {
  const detach = steps.some(({ step }) => step.do === 'detach');
  const removal = steps.find(({ step }) => step.do === 'remove');
  const become = steps.map(({ step }) => step).find((step) => step.do === 'become');
  const frame = { block: block.key, detach };
  // Words that stand as they are stay: what a list is made of is read again.
  if (become && !removal) return { ...frame, blocks: become.blocks, removed: [] };
  if (removal && block.type !== 'table')
    return { ...frame, blocks: [], removed: [{ rule: removal.rule, block: block.key, text: textOf(block) }] };
  if (block.type === 'table') {
    const { blocks, removed } = repairTable(block, steps);
    return { ...frame, blocks, removed: removed.map((one) => ({ ...one, block: block.key })) };
  }
  return { ...frame, blocks: asNewBlocks(withReplacements(block, steps)), removed: removedBy(steps, block) };
}

/** Words that a replacement says it takes off. */
const removedBy = (steps: readonly RuledStep[], block: Block): Removed[] =>
  steps.flatMap(({ rule, step }) =>
    step.do === 'replace' && step.removes && isText(block)
      ? [{ rule, block: block.key, text: block.text.slice(step.start - block.textStart, step.end - block.textStart) }]
      : [],
  );

/** Puts the new words into the block's text. */
function withReplacements(block: Block, steps: readonly RuledStep[]): Block {
  if (!isText(block)) return block;
  const edits = steps.flatMap(({ step }) =>
    step.do === 'replace'
      ? [{ start: step.start - block.textStart, end: step.end - block.textStart, text: step.text }]
      : [],
  );
  return { ...block, text: applyTextEdits(block.text, edits) };
}

/** A block of the document as a repair would write it. Embeds have no words of their own. */
export function asNewBlocks(block: Block): NewBlock[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', depth: block.depth, text: block.text }];
    case 'list':
      return [listOf(block)];
    case 'table':
      return [tableOf(block)];
    case 'embed':
      return [];
    case 'paragraph':
    case 'quote':
    case 'verbatim':
    case 'call':
      return [{ type: 'paragraph', text: block.text }];
  }
}

const listOf = ({ ordered, marker, items }: ListBlock): NewBlock => ({
  type: 'list',
  ordered,
  ...(ordered && parseInt(marker, 10) !== 1 ? { start: parseInt(marker, 10) } : {}),
  items: items.map(({ text }) => text),
});
const tableOf = (table: TableBlock): NewBlock => ({ type: 'table', grid: gridOf(table) });
