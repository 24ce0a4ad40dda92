import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe calls serious or critical, inside these elements or everywhere: rule, and the elements it speaks of. */
export async function seriousIn(page: Page, ...selectors: string[]): Promise<string[]> {
  let axe = new AxeBuilder({ page });
  for (const selector of selectors) axe = axe.include(selector);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
