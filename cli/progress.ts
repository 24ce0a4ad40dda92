import { type WriteStream } from 'node:tty';

/** A run shorter than this, in milliseconds, shows no progress. */
const QUIET = 500;
const PAUSE = 100;

/** Says on a terminal how far a long run has come, on a line of its own that goes when the run ends. */
export class Progress {
  private readonly started = Date.now();
  private shown = 0;

  constructor(
    /** What is said of so many of so many. */
    private readonly words: (done: number, total: number) => string,
    private readonly stream: Pick<WriteStream, 'isTTY' | 'write'> = process.stderr,
  ) {}

  at(done: number, total: number): void {
    const now = Date.now();
    if (!this.stream.isTTY || now - this.started < QUIET || now - this.shown < PAUSE) return;
    this.shown = now;
    this.stream.write(`\r\u001b[K${this.words(done, total)}`);
  }

  end(): void {
    if (this.shown > 0) this.stream.write('\r\u001b[K');
  }
}
