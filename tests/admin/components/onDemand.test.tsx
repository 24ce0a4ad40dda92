import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { onDemand } from '../../../admin/src/components/onDemand';

/** What is shown when all is loaded, and what went wrong on the way. */
function shown(element: ReactElement): Promise<{ html: string; faults: unknown[] }> {
  return new Promise((resolve) => {
    const faults: unknown[] = [];
    const { pipe } = renderToPipeableStream(element, {
      onError: (error) => void faults.push(error),
      onAllReady: () => {
        const stream = new PassThrough();
        void text(stream).then((html) => resolve({ html, faults }));
        pipe(stream);
      },
    });
  });
}

const Findings = ({ count }: { readonly count: number }) => <p>{`${count} errors`}</p>;
const Checking = () => <p>Checking</p>;

describe('a component that is loaded when it is shown', () => {
  it('is loaded once', async () => {
    const load = jest.fn(() => Promise.resolve(Findings));
    const Shown = onDemand(load, Checking);
    expect(load).not.toHaveBeenCalled();
    expect((await shown(<Shown count={4} />)).html).toContain('4 errors');
    expect((await shown(<Shown count={2} />)).html).toContain('2 errors');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('fails as any other where it cannot be loaded, and can be tried again', async () => {
    const offline = new Error('offline');
    const load = jest.fn(() => Promise.resolve(Findings)).mockImplementationOnce(() => Promise.reject(offline));
    const Shown = onDemand(load, Checking);
    const failed = await shown(<Shown count={4} />);
    expect([failed.faults, failed.html.includes('Checking')]).toEqual([[offline], true]);
    const again = await shown(<Shown count={4} />);
    expect([again.faults, again.html.includes('4 errors')]).toEqual([[], true]);
  });
});
