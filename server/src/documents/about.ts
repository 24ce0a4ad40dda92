/** What an entry is called, and who it belongs to, as lists of many entries say it. */
import type { CheckedType } from '../../../shared/checked-types';
import { shorten } from '../../../engine';
import { ARTICLE_UID } from '../../../shared/uids';
import type { Row } from './rows';

export interface About {
  /** Empty: it has none. */
  readonly title: string;
  readonly section: string | null;
  /** In bars, to be searched for: `|Ines Holm|Jon Berg|`; empty: nobody. */
  readonly authors: string;
}

/** Fields that name an entry, the first that holds words. */
export const TITLES = ['title', 'headline', 'name', 'question'] as const;

const LONGEST_TITLE = 200;

export function titleOf(row: Readonly<Record<string, unknown>>, own?: string): string {
  const words = [own ?? '', ...TITLES]
    .map((name) => row[name])
    .find((value) => typeof value === 'string' && value.trim());
  return typeof words === 'string' ? shorten(words, LONGEST_TITLE) : '';
}

export function aboutOf(type: CheckedType, row: Row): About {
  const title = titleOf(row, type.title);
  if (type.uid !== ARTICLE_UID) return { title, section: null, authors: '' };
  const [section] = namesIn(row.section);
  return { title, section: section ?? null, authors: barred(namesIn(row.authors)) };
}

export const barred = (names: readonly string[]): string =>
  names.length > 0 ? `|${names.map((name) => name.replaceAll('|', ' ')).join('|')}|` : '';

export const unbarred = (names: string | null): string[] => (names ?? '').split('|').filter(Boolean);

const namesIn = (related: unknown): string[] =>
  (Array.isArray(related) ? related : [related]).flatMap((one: unknown) => {
    const name = typeof one === 'object' && one !== null && 'name' in one ? one.name : null;
    return typeof name === 'string' && name.trim() ? [name] : [];
  });
