import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundle, desk } from './desk';

const manual = readFileSync(join(__dirname, '../../docs/cli.md'), 'utf8');
const { file, folder } = desk();

/** What the manual shows of a terminal: commands after "$", below each what it prints. */
const sessions = [...manual.matchAll(/^```console\n(.*?)^```$/gms)].map(([, session = '']) => session);

const commandsOf = (session: string): string[] =>
  [...session.matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command);

function shell(command: string): { output: string; status: number | null } {
  const path = `${folder}/bin:${process.env.PATH}`;
  const env = { ...process.env, PATH: path, FORCE_COLOR: undefined };
  const { stdout, status } = spawnSync('sh', ['-c', `{ ${command}\n} 2>&1`], { cwd: folder, env, encoding: 'utf8' });
  return { output: stdout, status };
}

describe('the manual of the command line', () => {
  beforeAll(() => {
    for (const [, name = '', content = ''] of manual.matchAll(/<!-- file: (\S+) -->\n\n```\w+\n(.*?)^```$/gms))
      file(name, content);
    file('bin/keep', '');
    buildBundle(join(folder, 'bin/newsroom'));
    chmodSync(join(folder, 'bin/newsroom'), 0o755);
  });

  it('shows commands', () => expect(sessions.flatMap(commandsOf).length).toBeGreaterThan(10));

  it.each(sessions)('prints what it shows: %s', (session) => {
    let seen = '';
    let last: number | null = null;
    for (const command of commandsOf(session)) {
      const { output, status }: { output: string; status: number | null } =
        command === 'echo $?' ? { output: `${last}\n`, status: 0 } : shell(command);
      seen += `$ ${command}\n${output}`;
      last = status;
    }
    expect(seen).toBe(session);
  });

  it('names every option', () => {
    const { output } = shell('newsroom --help');
    const options = [...output.matchAll(/^ {2}(--[a-z-]+) [A-Z]/gm)].map(([, option]) => option);
    expect(options.length).toBeGreaterThan(5);
    for (const option of options) expect(manual).toContain(option);
  });
});
