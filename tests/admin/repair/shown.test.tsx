import { DesignSystemProvider } from '@strapi/design-system';
import { IntlProvider } from 'react-intl';
import { renderToString } from 'react-dom/server';
import { sidesOf } from '../../../admin/src/components/ScrollBox';
import { type Change, ShownChange } from '../../../admin/src/repair/ShownChange';
import { partTwice } from '../../../admin/src/repair/twice';

const table = (...rows: string[][]) => ({
  type: 'table' as const,
  grid: { rows, headerRows: 1 as const, headerColumn: false },
});
const shown = (removed: Change['removed']): string => {
  const change = {
    before: [table(['Line', 'Fare'], ['12', '3 €'], ['12', '3 €'])],
    after: [table(['Line', 'Fare'], ['12', '3 €'])],
    removed,
  };
  const html = renderToString(
    <IntlProvider locale="en">
      <DesignSystemProvider>
        <ShownChange change={change} />
      </DesignSystemProvider>
    </IntlProvider>,
  );
  return html.replaceAll('<!-- -->', '');
};

const again = { rule: 'table/duplicate-row', text: '12 | 3 €' };
const advert = { rule: 'table/furniture-in-cell', text: 'ADVERTISEMENT' };

describe('a table before and after', () => {
  it('is named by its size, for its number depends on the page', () => {
    const labels = [...shown([]).matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
    expect(labels).toEqual(['Before, 2 rows, 2 columns', 'After, 1 row, 2 columns']);
  });

  it('loses no word by a row that stands twice, and says so', () => {
    expect(shown([again])).toContain('Taken off, as it stands twice');
    expect(shown([again])).toContain('No word is lost.');
    expect(shown([again])).not.toContain('No other word is lost.');
  });

  it('tells it apart from what is gone', () => {
    const html = shown([advert, again]);
    const [first, second] = [html.indexOf('ADVERTISEMENT'), html.indexOf('as it stands twice')];
    expect(first).toBeGreaterThan(html.indexOf('Taken off'));
    expect(second).toBeGreaterThan(first);
    expect(html).toContain('No other word is lost.');
    expect(partTwice([advert, again])).toEqual({ once: [advert], twice: [again] });
  });
});

describe('a box that scrolls', () => {
  const box = {
    scrollWidth: 1092,
    clientWidth: 398,
    scrollHeight: 400,
    clientHeight: 400,
    scrollTop: 0,
    scrollLeft: 0,
  };

  it.each([
    ['at its start', {}, ['right']],
    ['in between', { scrollLeft: 200 }, ['right', 'left']],
    ['at its end', { scrollLeft: 693.5 }, ['left']],
    ['too tall as well', { scrollHeight: 900, scrollTop: 10 }, ['top', 'right', 'bottom']],
    ['large enough', { scrollWidth: 398 }, []],
  ])('tells on which sides there is more: %s', (_, part, sides) => expect(sidesOf({ ...box, ...part })).toEqual(sides));
});
