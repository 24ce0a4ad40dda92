import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../cli/main';

const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** Exit code, standard output and standard error of a command. */
function ran(...args: string[]): [code: number, out: string, err: string] {
  const out = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = run(args);
  const written = [out, err].map(({ mock }) => mock.calls.map(([text]) => String(text)).join(''));
  jest.restoreAllMocks();
  return [code, written[0] ?? '', written[1] ?? ''];
}

describe('the command line', () => {
  it('prints its usage as an error when nothing is asked', () => {
    expect(ran()).toEqual([2, '', expect.stringContaining('Usage:')]);
    expect(ran('--help')).toEqual([0, expect.stringContaining('Usage:'), '']);
  });

  it('has one format for a repair', () =>
    expect(ran('repair', '--format', 'json', file('a.md', 'Two.\n'))).toEqual([
      2,
      '',
      expect.stringContaining('no other format'),
    ]));

  it('counts one and many', () => {
    const ragged = file('ragged.md', '| A | B |\n|---|---|\n| 1 | 2 | 3 |\n');
    expect(ran('check', ragged)[1]).toMatch(/: 1 error, 0 warnings, 0 notes\n$/);
  });

  it('reads files that Windows saved', () => {
    expect(ran('repair', file('latin.md', Buffer.from('Caf\xe9 \x93ja\x94.\n', 'latin1')))[1]).toBe('Café “ja”.\n');
    expect(ran('repair', file('utf16.md', Buffer.from('\ufeffCafé.\n', 'utf16le')))[1]).toBe('Café.\n');
    expect(ran('repair', file('mark.md', '\ufeffCafé.\n'))[1]).toBe('Café.\n');
  });

  it('refuses what is no text', () =>
    expect(ran('check', file('image.md', Buffer.from([0x89, 0x50, 0, 0xff, 0, 0xfe])))[0]).toBe(2));

  it('keeps the line ends of a file', () => {
    const text = 'Two.\r\n| A | B |\r\n|---|---|\r\n| 1 |\r\n';
    const [, out] = ran('repair', file('ends.md', text));
    expect(out).toBe('Two.\r\n| A | B |\r\n|---|---|\r\n| 1 |  |\r\n');
  });
});
