import { createGlobalStyle } from 'styled-components';
import type { CheckedForm } from '../check/checkForm';
import { rowOf } from '../check/path';
import { useWords } from '../components/words';

interface Badge {
  readonly row: number;
  readonly text: string;
}

/** Style alone, since the headings are Strapi's: what it says also joins the button's name for screen readers. */
const Style = createGlobalStyle<{ $badges: readonly Badge[] }>`
  ${({ $badges, theme }) =>
    $badges
      .map(
        ({ row, text }) => `
  form ol[aria-describedby] > li:nth-child(${row + 1}) h3 > button[aria-expanded='false']::after {
    content: ${JSON.stringify(text)};
    margin-inline: auto 0.8rem;
    padding: 0.2rem 0.8rem;
    border-radius: 1.2rem;
    font-size: 1.2rem;
    font-weight: 600;
    white-space: nowrap;
    color: ${theme.colors.danger700};
    background: ${theme.colors.danger100};
  }`,
      )
      .join('')}
`;

/** Says on a closed block how much there is to fix in it. */
export const BlockBadges = ({ checked }: { readonly checked: CheckedForm }) => {
  const words = useWords();
  const counts = new Map<number, number>();
  for (const { finding } of checked.findings) {
    const row = finding.place && finding.severity !== 'info' ? rowOf(finding.place.path) : null;
    if (row) counts.set(row.index, (counts.get(row.index) ?? 0) + 1);
  }
  return <Style $badges={[...counts].map(([row, count]) => ({ row, text: words('panel.toFix', { count }) }))} />;
};
