import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { toJunit } from '../../cli/formats/junit';
import { BLANK_COLUMN, desk, RAGGED, ran, SOUND } from './desk';

const { file } = desk();

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: true,
  isArray: (name) => name === 'testsuite' || name === 'testcase',
});

const parse = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml).testsuites;
};

const suitesOf = async (...args: string[]) =>
  parse((await ran('check', '--format', 'junit', '--rules', 'table/ragged-row,table/empty-columns', ...args))[1]);

describe('JUnit XML', () => {
  beforeAll(() => {
    file('posts/blank.md', BLANK_COLUMN);
    file('posts/ragged.md', RAGGED);
    file('posts/sound.md', SOUND);
  });

  it('has a suite for each file, and a failure for what makes the exit code 1', async () => {
    const { testsuite, ...sum } = await suitesOf('posts');
    expect(sum).toEqual({ name: 'newsroom check', tests: 3, failures: 1, errors: 0, skipped: 0 });
    expect(testsuite.map(({ name, testcase }: { name: string; testcase: unknown }) => [name, testcase])).toEqual([
      [
        'posts/blank.md',
        [
          {
            classname: 'posts/blank.md',
            name: 'table/empty-columns',
            'system-out': expect.stringContaining('posts/blank.md:1:1: warning: '),
          },
        ],
      ],
      [
        'posts/ragged.md',
        [
          {
            classname: 'posts/ragged.md',
            name: 'table/ragged-row',
            failure: {
              type: 'error',
              message: 'Row 1 has 3 cells, the header only 2',
              '#text': 'posts/ragged.md:3:1: error: Row 1 has 3 cells, the header only 2',
            },
          },
        ],
      ],
      ['posts/sound.md', [{ classname: 'posts/sound.md', name: 'no findings' }]],
    ]);
  });

  it('fails for warnings when there are too many', async () => {
    const { failures, testsuite } = await suitesOf('--max-warnings', '0', 'posts/blank.md');
    expect(failures).toBe(1);
    expect(testsuite[0].testcase[0].failure.type).toBe('warning');
  });

  it('gathers what one rule says of a file in one case', async () => {
    const { testsuite } = await suitesOf(file('two.md', `${RAGGED}\n${SOUND}\n${RAGGED.replace('Velmar', 'Sundby')}`));
    expect(testsuite[0].testcase).toHaveLength(1);
    expect(testsuite[0].testcase[0].failure['#text'].split('\n')).toEqual([
      expect.stringContaining('two.md:3:1'),
      expect.stringContaining('two.md:11:1'),
    ]);
  });

  it('skips what is kept', async () => {
    const [, json] = await ran('check', '--format', 'json', '--rules', 'table/*', 'posts/ragged.md');
    const { fingerprint } = JSON.parse(json)[0].findings[0];
    const list = file('kept.json', JSON.stringify([{ fingerprint, justification: 'Printed “so” & <kept>' }]));
    const { failures, skipped, testsuite } = await suitesOf('--suppressions', list, 'posts/ragged.md');
    expect([failures, skipped]).toEqual([0, 1]);
    expect(testsuite[0].testcase[0].skipped.message).toBe('Printed “so” & <kept>');
  });

  it('counts a file that cannot be read as an error', async () => {
    file('image.md', Buffer.from([0x89, 0x50, 0, 0xff, 0, 0xfe]));
    const { errors, testsuite } = await suitesOf('image.md');
    expect(errors).toBe(1);
    expect(testsuite[0].testcase).toEqual([
      { classname: 'image.md', name: 'can be read', error: { message: 'image.md: this is no text file' } },
    ]);
  });

  it('is XML whatever a page holds', () => {
    const finding = {
      rule: 'table/ragged-row',
      severity: 'error' as const,
      line: null,
      column: null,
      endLine: null,
      endColumn: null,
      message: 'Bell \u0007\ud800 & ]]> <b> "quoted"',
      excerpt: '',
      fingerprint: '',
      fixes: [],
      suppressed: null,
    };
    const files = [
      { file: 'a\u0000b<&>.md', language: null, findings: [finding], problem: null },
      { file: 'true', language: null, findings: [], problem: null },
    ];
    const { testsuite } = parse(
      toJunit({ files, rules: [], tooManyWarnings: false, knowsSuppressions: false, notes: false }),
    );
    expect(testsuite[0].name).toBe('ab<&>.md');
    expect(testsuite[0].testcase[0].failure.message).toBe('Bell  & ]]> <b> "quoted"');
    expect(testsuite[1].name).toBe(true);
  });
});
