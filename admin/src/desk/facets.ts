/** What the filters of the desk are called, and what can be chosen in them. */
import type { IntlShape } from 'react-intl';
import type { Severity } from '../../../engine';
import { AGES, type Age, type Facet, type FacetsResponse } from '../../../shared/contracts/desk';
import { DISMISSAL_KINDS, type DismissalKind } from '../../../shared/dismissals';
import { knownRules, summaryOf } from '../check/wording';
import { languageWord } from '../components/languageWord';
import type { WordId, Words } from '../components/words';
import { groupName } from '../settings/rules/groupNames';
import type { FilterName } from './address';
import type { Types } from './useTypes';

export const FILTER_WORDS = {
  rule: 'desk.filter.rule',
  severity: 'desk.filter.severity',
  type: 'desk.filter.type',
  section: 'desk.filter.section',
  author: 'desk.filter.author',
  language: 'desk.filter.language',
  age: 'desk.filter.age',
  fingerprint: 'desk.filter.fingerprint',
  documentId: 'desk.filter.documentId',
  kind: 'desk.filter.kind',
  state: 'desk.filter.state',
  day: 'reviews.column.due',
  mine: 'questions.mine',
} as const satisfies Readonly<Record<FilterName, WordId>>;

const SEVERITIES = {
  error: 'desk.severity.error',
  warning: 'desk.severity.warning',
  info: 'desk.severity.info',
} as const satisfies Readonly<Record<Severity, WordId>>;

const AGE_WORDS = {
  day: 'desk.age.day',
  week: 'desk.age.week',
  month: 'desk.age.month',
  older: 'desk.age.older',
} as const satisfies Readonly<Record<Age, WordId>>;

export const KIND_WORDS = {
  meant: 'onPurpose.kind.meant',
  quotation: 'onPurpose.kind.quotation',
  'false-alarm': 'onPurpose.kind.false-alarm',
  accepted: 'onPurpose.kind.accepted',
} as const satisfies Readonly<Record<DismissalKind, WordId>>;

export interface Speaker {
  readonly words: Words;
  readonly intl: IntlShape;
  readonly types: Types;
}

/** A value of a filter, as people call it. */
export function valueWord(name: FilterName, value: string, { words, intl, types }: Speaker): string {
  if (name === 'rule') return value.includes('/') ? summaryOf(value) : groupName(value, words);
  if (name === 'severity') return words(SEVERITIES[value as Severity]);
  if (name === 'age') return words(AGE_WORDS[value as Age]);
  if (name === 'kind') return words(KIND_WORDS[value as DismissalKind]);
  if (name === 'type') return types.nameOf(value);
  return name === 'language' ? languageWord(value, intl.locale) : value;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * What can be chosen. What is chosen stays among it, also where it finds nothing.
 *
 * @param facets - As the server counts; undefined where it does not.
 */
export function choicesOf(
  name: FilterName,
  chosen: string | undefined,
  facets: FacetsResponse['data'] | undefined,
  speaker: Speaker,
): Choice[] {
  const counted = facetsOf(name, facets);
  const all =
    chosen && counted && !counted.some(({ value }) => value === chosen)
      ? [...counted, { value: chosen, count: name === 'rule' ? countInGroup(counted, chosen) : 0 }]
      : counted;
  if (all)
    return all.map(({ value, count }) => ({
      value,
      label: speaker.words('desk.facet', { value: valueWord(name, value, speaker), count }),
    }));
  const values: readonly string[] =
    name === 'age' ? AGES : name === 'kind' ? DISMISSAL_KINDS : name === 'rule' ? knownRules() : chosen ? [chosen] : [];
  return values.map((value) => ({ value, label: valueWord(name, value, speaker) }));
}

/** A group is chosen by its address alone, and none of the values. */
const countInGroup = (counted: readonly Facet[], group: string): number =>
  counted.filter(({ value }) => value.startsWith(`${group}/`)).reduce((sum, { count }) => sum + count, 0);

const facetsOf = (name: FilterName, facets: FacetsResponse['data'] | undefined): readonly Facet[] | undefined =>
  facets && name in facets ? facets[name as keyof FacetsResponse['data']] : undefined;
