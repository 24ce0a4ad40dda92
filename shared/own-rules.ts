/** The rules an application brings. Needs none of ours, so that the admin panel can start without them. */
import type { Rule } from '../engine';

export interface OwnRules {
  /**
   * Adds a rule of the application's own, for this process.
   *
   * @throws Error that says what is wrong with it, or that its id is taken.
   */
  register(rule: Rule): void;
  /** The list stays the same object until a rule is added. */
  all(): readonly Rule[];
}

/** Rules of an application have groups of their own. */
export const BUILT_IN_GROUPS: readonly string[] = [
  'broken',
  'correction',
  'duplicate',
  'fact-box',
  'faq',
  'freshness',
  'metadata',
  'placeholder',
  'reader-question',
  'structure',
  'table',
];

export function createOwnRules(): OwnRules {
  let rules: readonly Rule[] = [];
  return {
    register(rule) {
      const faults = faultsOf(rule, rules);
      if (faults.length > 0) throw new Error(`The rule “${String(rule?.id)}” cannot be used: ${faults.join('; ')}`);
      rules = [...rules, rule];
    },
    all: () => rules,
  };
}

/** A message fits on one line of the panel, a label on a button. */
const LONGEST = { message: 70, label: 24, why: 90 } as const;
const SEVERITIES = ['error', 'warning', 'info'];

function faultsOf(rule: Rule, known: readonly Rule[]): string[] {
  if (typeof rule !== 'object' || rule === null) return ['it is no object; make it with defineRule'];
  const { id, severity, summary, why, messages, fixes } = rule;
  const texts = (of: object | undefined): unknown[] => Object.values(of ?? {});
  const isLong = (text: unknown, most: number): boolean => typeof text === 'string' && text.length > most;
  return [
    /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(String(id)) ? '' : 'its id has to look like “house/no-double-spaces”',
    BUILT_IN_GROUPS.includes(groupOf(id)) ? `the group “${groupOf(id)}” is taken` : '',
    known.some((other) => other.id === id) ? 'its id is taken' : '',
    SEVERITIES.includes(severity) ? '' : `its severity has to be ${SEVERITIES.join(', ')}`,
    summary && why ? '' : 'it needs a summary and a why, one sentence each',
    isLong(why, LONGEST.why) ? `its why is longer than ${LONGEST.why} characters` : '',
    texts(messages).length > 0 ? '' : 'it has no message',
    ...texts(messages)
      .filter((text) => isLong(text, LONGEST.message))
      .map((text) => `its message “${String(text)}” is longer than ${LONGEST.message} characters`),
    ...texts(fixes)
      .filter((text) => isLong(text, LONGEST.label))
      .map((text) => `its label “${String(text)}” is longer than ${LONGEST.label} characters`),
    (typeof rule.check === 'function') !== (typeof rule.checkBlock === 'function')
      ? ''
      : 'it needs either check or checkBlock',
  ].filter(Boolean);
}

const groupOf = (id: unknown): string => String(id).split('/')[0] ?? '';
