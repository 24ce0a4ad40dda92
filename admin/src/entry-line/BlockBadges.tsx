import { useLayoutEffect } from 'react';
import { createGlobalStyle } from 'styled-components';
import type { CheckedForm } from '../check/checkForm';
import { type Words, useWords } from '../components/words';
import { zoneElement, zoneRowOf } from '../edit-view/places';

const BADGE = 'data-newsroom-badge';
const TEXT = '--newsroom-badge';

/**
 * Style alone, since the headings are Strapi's: what it says also joins the button's name for screen readers. The words are
 * a property of the block: a style sheet that changes has the browser look at the whole page again.
 */
const Style = createGlobalStyle`
  [${BADGE}] h3 > button[aria-expanded='false']::after {
    content: var(${TEXT});
    margin-inline: auto 0.8rem;
    padding: 0.2rem 0.8rem;
    border-radius: 1.2rem;
    font-size: 1.2rem;
    font-weight: 600;
    white-space: nowrap;
    color: ${({ theme }) => theme.colors.neutral800};
    background: ${({ theme }) => theme.colors.warning200};
  }
  [${BADGE}='error'] h3 > button[aria-expanded='false']::after {
    color: ${({ theme }) => theme.colors.danger700};
    background: ${({ theme }) => theme.colors.danger100};
  }
`;

/** The same element each time, so that its style is set once. */
const style = <Style />;

/** Says on a closed block how much there is to fix in it. */
export const BlockBadges = ({ checked }: { readonly checked: CheckedForm }) => {
  const words = useWords();
  useLayoutEffect(() => setBadges(badgesOf(checked, words)), [checked, words]);
  useLayoutEffect(() => () => setBadges(new Map()), []);
  return style;
};

interface Badge {
  readonly text: string;
  readonly kind: 'error' | 'warning';
}

/** By the item of its block. */
type Badges = ReadonlyMap<HTMLElement, Badge>;

function badgesOf(checked: CheckedForm, words: Words): Badges {
  const counts = countsByRow(checked);
  const zones = [...new Set(counts.map(({ zone }) => zone))];
  const lists = new Map(zones.map((zone) => [zone, zoneElement(checked.values, zone)]));
  return new Map(
    counts.flatMap(({ zone, row, count, isError }): [HTMLElement, Badge][] => {
      const block = lists.get(zone)?.children.item(row);
      const badge = { text: words('panel.toFix', { count }), kind: isError ? 'error' : 'warning' } as const;
      return block instanceof HTMLElement ? [[block, badge]] : [];
    }),
  );
}

/** What stays as it is is left alone: each change has the browser look at the block again. */
function setBadges(badges: Badges): void {
  for (const block of document.querySelectorAll<HTMLElement>(`[${BADGE}]`))
    if (!badges.has(block)) {
      block.removeAttribute(BADGE);
      block.style.removeProperty(TEXT);
    }
  for (const [block, { text, kind }] of badges) {
    const said = JSON.stringify(text);
    if (block.getAttribute(BADGE) !== kind) block.setAttribute(BADGE, kind);
    if (block.style.getPropertyValue(TEXT) !== said) block.style.setProperty(TEXT, said);
  }
}

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
