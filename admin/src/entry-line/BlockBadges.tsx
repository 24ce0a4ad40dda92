import { useMemo } from 'react';
import { createGlobalStyle } from 'styled-components';
import type { CheckedForm } from '../check/checkForm';
import { useWords } from '../components/words';
import { zoneElement, zoneRowOf } from '../edit-view/places';

interface Badge {
  /** Selects the list of the block's zone. */
  readonly list: string;
  readonly row: number;
  readonly text: string;
  readonly isError: boolean;
}

/** Style alone, since the headings are Strapi's: what it says also joins the button's name for screen readers. */
const Style = createGlobalStyle<{ $badges: readonly Badge[] }>`
  ${({ $badges, theme }) =>
    $badges
      .map(
        ({ list, row, text, isError }) => `
  ${list} > li:nth-child(${row + 1}) h3 > button[aria-expanded='false']::after {
    content: ${JSON.stringify(text)};
    margin-inline: auto 0.8rem;
    padding: 0.2rem 0.8rem;
    border-radius: 1.2rem;
    font-size: 1.2rem;
    font-weight: 600;
    white-space: nowrap;
    color: ${isError ? theme.colors.danger700 : theme.colors.neutral800};
    background: ${isError ? theme.colors.danger100 : theme.colors.warning200};
  }`,
      )
      .join('')}
`;

/** Says on a closed block how much there is to fix in it. */
export const BlockBadges = ({ checked }: { readonly checked: CheckedForm }) => {
  const words = useWords();
  const badges = countsByRow(checked).flatMap(({ zone, row, count, isError }): Badge[] => {
    const list = selectorOf(zoneElement(checked.values, zone));
    return list ? [{ list, row, text: words('panel.toFix', { count }), isError }] : [];
  });
  const said = JSON.stringify(badges);
  // A style that is set anew, though it is the same, has the browser look at the whole page again.
  return useMemo(() => <Style $badges={JSON.parse(said) as Badge[]} />, [said]);
};

/** Strapi names a zone's list by the words that describe it. */
const selectorOf = (list: Element | null): string | null =>
  list && `form ol[aria-describedby="${CSS.escape(list.getAttribute('aria-describedby') ?? '')}"]`;

interface RowCount {
  readonly zone: string;
  readonly row: number;
  readonly count: number;
  /** Whether one of them stops publishing. */
  readonly isError: boolean;
}

/** How much there is to fix in each block of a dynamic zone; notes do not count. */
export function countsByRow({ findings, values }: Pick<CheckedForm, 'findings' | 'values'>): RowCount[] {
  const counts = new Map<string, RowCount>();
  for (const { finding } of findings) {
    const at = finding.place && finding.severity !== 'info' ? zoneRowOf(values, finding.place.path) : null;
    if (!at) continue;
    const { zone, index: row } = at;
    const known = counts.get(`${zone}.${row}`) ?? { zone, row, count: 0, isError: false };
    const isError = known.isError || finding.severity === 'error';
    counts.set(`${zone}.${row}`, { ...known, count: known.count + 1, isError });
  }
  return [...counts.values()];
}
