import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildBundle, desk, RAGGED, SOUND } from './desk';

const { file, folder } = desk();
const bundle = join(folder, 'newsroom.js');

interface How {
  input?: string | Buffer;
  env?: Record<string, string>;
}

const newsroom = (args: string[], { input = '', env = {} }: How = {}): SpawnSyncReturns<string> => {
  const clean = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env };
  return spawnSync(process.execPath, [bundle, ...args], { cwd: folder, encoding: 'utf8', input, env: clean });
};

describe('the built command line', () => {
  beforeAll(() => {
    buildBundle(bundle);
    file('ragged.md', RAGGED);
    file('posts/sound.md', SOUND);
  });

  it('says by its exit code how it went', () => {
    expect(newsroom(['check', 'posts/**/*.md']).status).toBe(0);
    expect(newsroom(['check', 'ragged.md']).status).toBe(1);
    expect(newsroom(['check', 'gone.md']).status).toBe(2);
    expect(newsroom([]).status).toBe(2);
    expect(newsroom(['--help']).status).toBe(0);
  });

  it('reads standard input', () => {
    const named = newsroom(['check', '--rules', 'table/*', '-', '--stdin-filename', 'posts/new.md'], { input: RAGGED });
    expect([named.status, named.stdout]).toEqual([1, expect.stringMatching(/^posts\/new\.md:3:1: error: /)]);
    expect(newsroom(['check', '-'], { input: `# Title\n\n${RAGGED}` }).stdout).toMatch(/^stdin:5:1: error: /);
    expect(
      newsroom(['repair', '-', '--stdin-filename', 'a.md'], { input: '| A | B |\n|---|---|\n| 1 |\n| 2 | 3 |\n' })
        .stdout,
    ).toBe('| A | B |\n|---|---|\n| 1 |  |\n| 2 | 3 |\n');
    expect(newsroom(['check', '-', '--stdin-filename', 'a.pdf'], { input: SOUND })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('a.pdf: only'),
    });
    expect(newsroom(['check', '-'], { input: Buffer.from([0x89, 0x50, 0, 0xff, 0, 0xfe]) })).toMatchObject({
      status: 2,
      stderr: 'newsroom: stdin: this is no text file\n',
    });
  });

  it('is in colour on a terminal alone, unless it is told otherwise', () => {
    const check = (env: Record<string, string>): string => newsroom(['check', 'ragged.md'], { env }).stdout;
    expect(check({})).not.toContain('\u001b');
    expect(check({ FORCE_COLOR: '1' })).toContain('\u001b[31merror\u001b[39m');
    expect(check({ NO_COLOR: '1' })).not.toContain('\u001b');
  });

  it('stops in peace when nobody reads on', () => {
    for (let i = 0; i < 300; i++) file(`many/${i}.md`, RAGGED.repeat(20));
    const script = `"${process.execPath}" "${bundle}" check --locale en many | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toMatch(/^many\/0\.md:.*\n$/);
    expect(stderr).toBe('');
  });
});
