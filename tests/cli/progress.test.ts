import { Progress } from '../../cli/progress';

/** What a run writes that takes 100 ms for each file. */
function shown(isTTY: boolean, files: number): string[] {
  jest.useFakeTimers();
  const written: string[] = [];
  const write = (text: string | Uint8Array): boolean => written.push(String(text)) > 0;
  const progress = new Progress((done, total) => `Checked ${done} of ${total} files`, { isTTY, write });
  for (let done = 1; done <= files; done++) {
    jest.advanceTimersByTime(100);
    progress.at(done, files);
  }
  progress.end();
  jest.useRealTimers();
  return written;
}

describe('progress', () => {
  it('is shown on a terminal when a run takes long, and goes when it ends', () =>
    expect(shown(true, 6)).toEqual(['\r\u001b[KChecked 5 of 6 files', '\r\u001b[KChecked 6 of 6 files', '\r\u001b[K']));

  it('is not shown for a short run, nor in a file', () => {
    expect(shown(true, 4)).toEqual([]);
    expect(shown(false, 60)).toEqual([]);
  });
});
