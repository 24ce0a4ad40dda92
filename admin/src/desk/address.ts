/** What the desk shows, as its address says: a link reproduces the view, and the browser's back button works. */
import { QUESTION_STATES } from '../../../shared/contracts/content';
import { AGES, type DeskFilters } from '../../../shared/contracts/desk';
import type { QuestionState } from '../../../shared/contracts/questions';
import { DISMISSAL_KINDS, type DismissalKind } from '../../../shared/dismissals';

export const TABS = ['findings', 'groups', 'questions', 'purpose', 'overrides', 'jobs'] as const;
export type Tab = (typeof TABS)[number];

export interface Filters extends DeskFilters {
  /** Why something is on purpose. */
  readonly kind?: DismissalKind;
  /** Of readers' questions. */
  readonly state?: QuestionState;
  /** Those that the user is to answer. */
  readonly mine?: 'true';
}
export type FilterName = keyof Filters;

export interface DeskAddress {
  readonly tab: Tab;
  /** Counted from 1. */
  readonly page: number;
  readonly filters: Filters;
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** The values a filter can have; null: any text. */
const VALUES: Readonly<Record<FilterName, readonly string[] | null>> = {
  rule: null,
  severity: SEVERITIES,
  type: null,
  section: null,
  author: null,
  language: null,
  age: AGES,
  fingerprint: null,
  documentId: null,
  kind: DISMISSAL_KINDS,
  state: QUESTION_STATES,
  mine: ['true'],
};
const NAMES = Object.keys(VALUES) as readonly FilterName[];

/** What can be chosen in a tab, in the order in which it is shown. */
export const CHOICES: Readonly<Record<Tab, readonly FilterName[]>> = {
  findings: ['rule', 'severity', 'type', 'section', 'author', 'language', 'age'],
  groups: ['rule', 'severity', 'type', 'section', 'author', 'language', 'age'],
  questions: [],
  purpose: ['rule', 'kind'],
  overrides: [],
  jobs: [],
};

/** Come with a link, such as "31 pages". */
export const FROM_LINKS = ['fingerprint', 'documentId'] as const satisfies readonly FilterName[];

const taken = (tab: Tab): readonly FilterName[] =>
  tab === 'findings' || tab === 'groups' ? [...CHOICES[tab], ...FROM_LINKS] : CHOICES[tab];

/** Reads an address; what it cannot mean is left out. */
export function readAddress(search: string): DeskAddress {
  const params = new URLSearchParams(search);
  const page = Number(params.get('page'));
  return {
    tab: TABS.find((tab) => tab === params.get('tab')) ?? 'findings',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    filters: Object.fromEntries(
      NAMES.flatMap((name) => {
        const value = params.get(name);
        return value && (VALUES[name]?.includes(value) ?? true) ? [[name, value]] : [];
      }),
    ),
  };
}

/** The part of an address after "?"; what needs no saying is left out. */
export function writeAddress({ tab, page, filters }: DeskAddress): string {
  const params = new URLSearchParams();
  if (tab !== 'findings') params.set('tab', tab);
  for (const name of NAMES) if (filters[name]) params.set(name, filters[name]);
  if (page > 1) params.set('page', String(page));
  return params.toString();
}

/** The filters that hold in a tab. */
export const filtersOf = ({ tab, filters }: DeskAddress): Filters =>
  Object.fromEntries(taken(tab).flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])));

/** How many of them there are. */
export const countFilters = (address: DeskAddress): number => Object.keys(filtersOf(address)).length;
