import { useMemo } from 'react';
import { createGlobalStyle } from 'styled-components';
import type { CheckedForm, FormFinding } from '../check/checkForm';
import { rowOf } from '../../../shared/path';
import { useWords } from '../components/words';

interface Badge {
  readonly row: number;
  readonly text: string;
  readonly isError: boolean;
}

/** Style alone, since the headings are Strapi's: what it says also joins the button's name for screen readers. */
const Style = createGlobalStyle<{ $badges: readonly Badge[] }>`
  ${({ $badges, theme }) =>
    $badges
      .map(
        ({ row, text, isError }) => `
  form ol[aria-describedby] > li:nth-child(${row + 1}) h3 > button[aria-expanded='false']::after {
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
  const badges = countsByRow(checked.findings).map(({ row, count, isError }) => ({
    row,
    text: words('panel.toFix', { count }),
    isError,
  }));
  const said = JSON.stringify(badges);
  // A style that is set anew, though it is the same, has the browser look at the whole page again.
  return useMemo(() => <Style $badges={JSON.parse(said) as Badge[]} />, [said]);
};

interface RowCount {
  readonly row: number;
  readonly count: number;
  /** Whether one of them stops publishing. */
  readonly isError: boolean;
}

/** How much there is to fix in each block; notes do not count. */
export function countsByRow(findings: readonly FormFinding[]): RowCount[] {
  const counts = new Map<number, RowCount>();
  for (const { finding } of findings) {
    const at = finding.place && finding.severity !== 'info' ? rowOf(finding.place.path) : null;
    if (!at) continue;
    const known = counts.get(at.index) ?? { row: at.index, count: 0, isError: false };
    const isError = known.isError || finding.severity === 'error';
    counts.set(at.index, { ...known, count: known.count + 1, isError });
  }
  return [...counts.values()];
}
