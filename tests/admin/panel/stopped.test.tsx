import type { ReactElement } from 'react';
import { DesignSystemProvider } from '@strapi/design-system';
import { IntlProvider } from 'react-intl';
import { renderToString } from 'react-dom/server';
import { ErrorBoundary } from '../../../admin/src/components/ErrorBoundary';
import { Stopped } from '../../../admin/src/panel/Stopped';

const shown = (element: ReactElement): string =>
  renderToString(
    <IntlProvider locale="en">
      <DesignSystemProvider>{element}</DesignSystemProvider>
    </IntlProvider>,
  );

/** A boundary as React leaves it: on the server there are none, so its two steps are taken by hand. */
function boundary(hasThrown: boolean): ErrorBoundary {
  const made = new ErrorBoundary({ children: <p>4 errors</p>, fallback: (retry) => <Stopped onRetry={retry} /> });
  if (hasThrown) made.state = ErrorBoundary.getDerivedStateFromError();
  return made;
}

describe('a fault in the panel', () => {
  it('is said in its place, with a way to try again', () => {
    const html = shown(<>{boundary(true).render()}</>);
    expect(html).toContain('The check stopped. Your text is safe.');
    expect(html).toContain('Try again');
  });

  it('is said only when there is one', () => expect(shown(<>{boundary(false).render()}</>)).toContain('4 errors'));
});
