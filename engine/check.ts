import type { Document } from './document';
import type { Finding } from './finding';
import { Findings } from './findings';
import type { Memory } from './memory';
import { phrasesFor } from './phrases/packs';
import type { Context, Report, Rule, WatchPhrase } from './rule';
import type { Shown } from './shown';
import { readAgain } from './texts';

export interface CheckOptions {
  /** The day of the check; rules about time stay silent without it. */
  readonly now?: Date;
  readonly watchPhrases?: readonly WatchPhrase[];
  /** Of a text that is published. */
  readonly shown?: Shown;
  /** Kept from check to check of one text that is being written: a key then costs the block it changed. */
  readonly memory?: Memory;
}

/**
 * Runs rules over a document, those about single blocks in one pass.
 *
 * @returns Findings in the order of the text; those about the whole page come last.
 * @throws Never for any text; a rule that throws is a bug and passes through.
 */
export function check(document: Document, rules: readonly Rule[], options: CheckOptions = {}): Finding[] {
  const context: Context = {
    now: options.now,
    phrases: phrasesFor(document.language),
    watchPhrases: options.watchPhrases ?? [],
    shown: options.shown,
  };
  if (options.memory) readAgain(document, options.memory.texts);
  const findings = new Findings(document);
  checkBlocks(document, rules, context, findings, options.memory);
  for (const [index, rule] of rules.entries()) rule.check?.(document, findings.reporter(rule, index), context);
  return findings.inOrder();
}

function checkBlocks(
  { blocks }: Document,
  rules: readonly Rule[],
  context: Context,
  findings: Findings,
  memory: Memory | undefined,
): void {
  const checks = rules.flatMap((rule, index): [Rule, Report][] =>
    rule.checkBlock ? [[rule, findings.reporter(rule, index)]] : [],
  );
  const isSound = memory?.begin(rules, context);
  for (const block of blocks) {
    if (isSound?.(block)) continue;
    const before = findings.length;
    for (const [rule, report] of checks) rule.checkBlock?.(block, report, context);
    if (findings.length === before) memory?.keep(block);
  }
}
