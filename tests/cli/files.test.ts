import { desk, RAGGED, ran } from './desk';

const { file } = desk();

describe('the command line', () => {
  it('prints its usage as an error when nothing is asked', async () => {
    expect(await ran()).toEqual([2, '', expect.stringContaining('Usage:')]);
    expect(await ran('check')).toEqual([2, '', expect.stringContaining('check needs a file')]);
    expect(await ran('--help')).toEqual([0, expect.stringContaining('Usage:'), '']);
    expect(await ran('--version')).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/), '']);
  });

  it('says what was used wrongly', async () => {
    const page = file('page.md', RAGGED);
    const asked: [string[], string][] = [
      [['look', page], 'there is no command "look"'],
      [['check', '--colour', page], "Unknown option '--colour'"],
      [['check', '--format', 'xml', page], 'there is no format "xml"'],
      [['check', '--rules', 'tables/*', page], 'there is no rule "tables/*"'],
      [['check', '--rules', 'table/*,!table/*', page], '--rules leaves no rule'],
      [['check', '--max-warnings', 'few', page], '--max-warnings takes a number, not "few"'],
      [['check', '--locale', 'German!', page], '"German!" is no language'],
      [['import', '--format', 'sarif', page], 'import has no format "sarif"'],
      [['import', '--rules', 'table/*', page], 'import takes no --rules'],
      [['import', page, page], 'import takes one file, 2 were given'],
      [['repair', '--format', 'json', page], 'no other format'],
      [['repair', 'gone.md'], 'gone.md'],
    ];
    for (const [args, message] of asked) expect(await ran(...args)).toEqual([2, '', expect.stringContaining(message)]);
  });

  it('reads files that Windows saved', async () => {
    expect((await ran('repair', file('latin.md', Buffer.from('Caf\xe9 \x93ja\x94.\n', 'latin1'))))[1]).toBe(
      'Café “ja”.\n',
    );
    expect((await ran('repair', file('utf16.md', Buffer.from('\ufeffCafé.\n', 'utf16le'))))[1]).toBe('Café.\n');
    expect((await ran('repair', file('mark.md', '\ufeffCafé.\n')))[1]).toBe('Café.\n');
  });

  it('reads web pages in the encoding that they name', async () => {
    const page = (charset: string, word: number[]): Buffer =>
      Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), Buffer.from(word), Buffer.from('</p>\n')]);
    const repaired = async (...from: Parameters<typeof page>): Promise<string> =>
      (await ran('repair', file('old.html', page(...from))))[1];
    expect(await repaired('windows-1251', [0xcf, 0xee, 0xf0, 0xee, 0xec])).toContain('Пором');
    expect(await repaired('iso-8859-1', [0x43, 0x61, 0x66, 0xe9])).toContain('Café');
    expect(await repaired('no-such-thing', [0x43, 0x61, 0x66, 0xe9])).toContain('Café');
  });

  it('refuses what is no text', async () => {
    const image = file('image.md', Buffer.from([0x89, 0x50, 0, 0xff, 0, 0xfe]));
    expect(await ran('check', image)).toEqual([2, '', 'newsroom: image.md: this is no text file\n']);
  });

  it('keeps the line ends of a file', async () => {
    const text = 'Two.\r\n| A | B |\r\n|---|---|\r\n| 1 |\r\n| 2 | 3 |\r\n';
    const [, out] = await ran('repair', file('ends.md', text));
    expect(out).toBe('Two.\r\n| A | B |\r\n|---|---|\r\n| 1 |  |\r\n| 2 | 3 |\r\n');
  });

  it('lays out the drafts of a page', async () => {
    const [code, out] = await ran('import', file('ferry.md', '# The ferry runs again\n\nBy Ines Holm\n\nIt runs.\n'));
    expect(code).toBe(0);
    expect(out).toMatch(/^Title: +The ferry runs again\n/);
    const [, json] = await ran('import', '--format', 'json', 'ferry.md');
    expect(JSON.parse(json)).toMatchObject({ title: 'The ferry runs again', byline: { name: 'Ines Holm' } });
  });
});
