/** Which repairs an import makes, and which the editor has switched off or chosen otherwise. */
import {
  type Document,
  type Finding,
  type Fix,
  type Outcome,
  type Repair,
  type Removed,
  blockAt,
  chooseFirst,
  fixLabel,
  isWorthMending,
  planRepairs,
  positionsIn,
  toMarkdown,
} from '../engine';
import type { ImportOption, ImportOptions, ImportRepair, Lines, RemovedText } from './result';

export interface Changes {
  readonly repairs: readonly ImportRepair[];
  readonly removed: readonly RemovedText[];
  /** By block: what becomes of it, where a change is switched on. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** By block: id of the repair or removal that concerns it, on or off. */
  readonly changeOf: ReadonlyMap<string, string>;
}

export function planChanges(
  document: Document,
  findings: readonly Finding[],
  { off = [], keep = [], choices = {} }: ImportOptions,
): Changes {
  const planned = planWith(document, findings.filter(isWorthMending), choices).filter(changesSomething);
  const isOff = ({ id }: Repair): boolean => off.includes(id) || keep.includes(id);
  const linesOf = linesIn(document);
  const on = planned.filter((repair) => !isOff(repair));
  return {
    repairs: planned
      .filter((repair) => repair.after.length > 0)
      .map((repair) => describe(repair, !isOff(repair), choices, linesOf)),
    removed: planned.flatMap((repair) =>
      repair.removed.map((removed) => ({
        id: repair.id,
        lines: linesOf(removed),
        rule: removed.rule,
        text: removed.text,
        kept: isOff(repair),
      })),
    ),
    outcomes: new Map(on.flatMap(({ outcomes }) => outcomes.map((outcome) => [outcome.block, outcome] as const))),
    changeOf: new Map(planned.flatMap(({ id, outcomes }) => outcomes.map(({ block }) => [block, id] as const))),
  };
}

/** Plans once to learn which findings are mended together, and again with the chosen options. */
function planWith(
  document: Document,
  findings: readonly Finding[],
  choices: NonNullable<ImportOptions['choices']>,
): Repair[] {
  const first = planRepairs(document, findings);
  if (Object.keys(choices).length === 0) return first;
  const repairOf = new Map(first.flatMap((repair) => repair.findings.map((finding) => [finding, repair.id] as const)));
  return planRepairs(document, findings, (finding) => {
    const choice = choices[repairOf.get(finding) ?? ''] ?? 0;
    return optionsOf(finding).length > choice && choice > 0
      ? finding.fixes.indexOf(optionsOf(finding)[choice] as Fix)
      : chooseFirst(finding);
  });
}

const optionsOf = ({ fixes }: Finding): Fix[] => fixes.filter(({ kind, steps }) => kind === 'ask' && steps.length > 0);

/** Drafts keep lists as lists and tables as blocks of their own, so a repair that only does that changes nothing. */
const changesSomething = ({ before, after }: Repair): boolean => toMarkdown(before) !== toMarkdown(after);

function describe(
  repair: Repair,
  on: boolean,
  choices: NonNullable<ImportOptions['choices']>,
  linesOf: LinesOf,
): ImportRepair {
  const several = repair.findings.find((finding) => optionsOf(finding).length > 1);
  const options = several ? optionsOf(several).map((fix) => optionOf(several, fix)) : [];
  const first = linesOf({ block: repair.outcomes[0]?.block ?? '' });
  const last = linesOf({ block: repair.outcomes.at(-1)?.block ?? '' });
  return {
    id: repair.id,
    lines: [first[0], last[1]],
    rules: repair.rules,
    before: toMarkdown(repair.before),
    after: toMarkdown(repair.after),
    on,
    options,
    option: Math.min(choices[repair.id] ?? 0, Math.max(0, options.length - 1)),
  };
}

const optionOf = (finding: Finding, fix: Fix): ImportOption => ({
  rule: finding.rule,
  labelId: fix.label,
  label: fixLabel(finding, fix),
});

type LinesOf = (at: Pick<Removed, 'block' | 'row'>) => Lines;

/** Lines of a block, or of one row of a table. */
export function linesIn(document: Document): LinesOf {
  const positionOf = positionsIn(document.fields[0]?.source ?? '');
  return ({ block: key, row }) => {
    const block = blockAt(document, key);
    const range = (block.type === 'table' && row !== undefined && block.rows[row]) || block;
    return [positionOf(range.start).line, positionOf(range.end).line];
  };
}
