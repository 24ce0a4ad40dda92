import { toBeValidSarifLog } from '@microsoft/jest-sarif';
import type { Log, Run } from 'sarif';
import { rules } from '../../engine';
import { BLANK_COLUMN, desk, RAGGED, ran, SOUND } from './desk';

declare module 'expect' {
  interface Matchers<R> {
    toBeValidSarifLog(): R;
  }
}

expect.extend({ toBeValidSarifLog });

const { file, folder } = desk();

/** The one run of the log, which the published schema of SARIF 2.1.0 accepts. */
async function runOf(...args: string[]): Promise<Run> {
  const [, out] = await ran('check', '--format', 'sarif', ...args);
  const log: Log = JSON.parse(out);
  expect(log).toBeValidSarifLog();
  expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'newsroom' } } }] });
  return log.runs[0] as Run;
}

describe('SARIF', () => {
  beforeAll(() => {
    file('posts/a ragged.md', RAGGED);
    file('posts/blank.md', BLANK_COLUMN);
    file('posts/sound.md', SOUND);
    file('posts/untitled.md', '---\nauthor: Ines Holm\n---\n\nThe ferry runs.\n');
  });

  it('points at the characters, and names rule and level', async () => {
    const { results = [], artifacts } = await runOf('posts', '--rules', 'table/*');
    expect(results.map(({ ruleId, level, message }) => [ruleId, level, message.text])).toEqual([
      ['table/ragged-row', 'error', 'Row 1 has 3 cells, the header only 2'],
      ['table/empty-columns', 'warning', expect.any(String)],
    ]);
    expect(results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'posts/a%20ragged.md', uriBaseId: '%SRCROOT%', index: 0 },
          region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 19 },
        },
      },
    ]);
    expect(artifacts?.map(({ location }) => location?.uri)).toEqual([
      'posts/a%20ragged.md',
      'posts/blank.md',
      'posts/sound.md',
      'posts/untitled.md',
    ]);
  });

  it('speaks of a file as a whole where a finding has no line', async () => {
    const { results = [] } = await runOf('posts/untitled.md', '--rules', 'metadata/missing-title');
    expect(results[0]?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'posts/untitled.md', uriBaseId: '%SRCROOT%', index: 0 },
    });
  });

  it('explains the rules that were run', async () => {
    const { tool, results = [] } = await runOf('posts');
    const described = tool.driver.rules ?? [];
    expect(described.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { help, shortDescription, properties } of described) {
      expect(help?.text).toContain(shortDescription?.text);
      expect(help?.markdown).toContain('What it says:');
      expect(properties?.tags).toHaveLength(1);
    }
    for (const { ruleId, ruleIndex = -1 } of results) expect(described[ruleIndex]?.id).toBe(ruleId);
    const chosen = await runOf('posts', '--rules', 'table/ragged-row');
    expect(chosen.tool.driver.rules).toHaveLength(1);
  });

  it('knows a finding again when it has moved', async () => {
    const printsOf = async (name: string): Promise<unknown> =>
      (await runOf(name, '--rules', 'table/*')).results?.map(({ partialFingerprints }) => partialFingerprints);
    const before = await printsOf('posts/a ragged.md');
    expect(before).toEqual([{ 'newsroom/v1': expect.stringMatching(/^[0-9a-f]{16}$/) }]);
    expect(await printsOf(file('moved.md', `${SOUND}\n${SOUND}\n${RAGGED}`))).toEqual(before);
  });

  it('says of every result whether it is suppressed, once anybody keeps a list', async () => {
    const { results = [] } = await runOf('posts', '--rules', 'table/*');
    expect(results.every((result) => !('suppressions' in result))).toBe(true);
    const [ragged] = results;
    const fingerprint = ragged?.partialFingerprints?.['newsroom/v1'];
    const list = file('kept.json', JSON.stringify([{ fingerprint, justification: 'As printed' }]));
    const kept = await runOf('posts', '--rules', 'table/*', '--suppressions', list);
    expect(kept.results?.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'external', status: 'accepted', justification: 'As printed' }],
      [],
    ]);
    const silent = file('silent.json', JSON.stringify([{ fingerprint }]));
    expect((await runOf('posts', '--rules', 'table/*', '--suppressions', silent)).results?.[0]?.suppressions).toEqual([
      { kind: 'external', status: 'accepted' },
    ]);
  });

  it('tells what could not be read', async () => {
    file('mixed/image.md', Buffer.from([0x89, 0x50, 0, 0xff, 0, 0xfe]));
    file('mixed/sound.md', SOUND);
    const { invocations } = await runOf('mixed');
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'mixed/image.md: this is no text file' },
            locations: [
              { physicalLocation: { artifactLocation: { uri: 'mixed/image.md', uriBaseId: '%SRCROOT%', index: 0 } } },
            ],
          },
        ],
      },
    ]);
    expect((await runOf('mixed/sound.md')).invocations?.[0]).toMatchObject({ executionSuccessful: true, exitCode: 0 });
  });

  it('gives files that were named by their full path a full address, and says the language', async () => {
    const { artifacts } = await runOf(`${folder}/posts/sound.md`, '--locale', 'en');
    expect(artifacts).toEqual([
      {
        location: { uri: `file://${folder}/posts/sound.md` },
        roles: ['analysisTarget'],
        properties: { language: 'en' },
      },
    ]);
  });
});
