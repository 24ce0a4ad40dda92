import { symlinkSync } from 'node:fs';
import { BLANK_COLUMN, desk, RAGGED, ran, SOUND } from './desk';

const { file, folder } = desk();

interface Checked {
  file: string;
  language: string | null;
  findings: { rule: string; line: number; fingerprint: string; suppressed: string | null }[];
  problem: string | null;
}

const checked = async (...args: string[]): Promise<Checked[]> => {
  const [, out] = await ran('check', '--format', 'json', ...args);
  return JSON.parse(out);
};

const names = async (...args: string[]): Promise<string[]> => (await checked(...args)).map((one) => one.file);

describe('check', () => {
  it('says line by line what is wrong with a file, and sums up', async () =>
    expect(await ran('check', '--rules', 'table/*', file('ragged.md', RAGGED))).toEqual([
      1,
      'ragged.md:3:1: error: Row 1 has 3 cells, the header only 2 (table/ragged-row)\nragged.md: 1 error, 0 warnings, 0 notes\n',
      '',
    ]));

  it('speaks of sound files in the sum alone', async () => {
    file('several/ragged.md', RAGGED);
    file('several/sound.md', SOUND);
    const [code, out] = await ran('check', '--rules', 'table/*', 'several');
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n').slice(1)).toEqual([
      'several/ragged.md: 1 error, 0 warnings, 0 notes',
      '2 files: 1 error, 0 warnings, 0 notes, 1 sound',
    ]);
    expect((await ran('check', 'several/sound.md'))[1]).toBe('several/sound.md: 0 errors, 0 warnings, 0 notes\n');
  });

  it('counts infos, and shows them when notes are asked for', async () => {
    const page = file('undated.md', `---\ntitle: ${SOUND.trim()}\n---\n\n${SOUND}`);
    const check = async (...args: string[]) => (await ran('check', '--rules', 'metadata/missing-date', ...args))[1];
    expect(await check(page)).toBe('undated.md: 0 errors, 0 warnings, 1 note\n');
    expect(await check('--notes', page)).toBe(
      'undated.md: info: The page has no date (metadata/missing-date)\nundated.md: 0 errors, 0 warnings, 1 note\n',
    );
    file('undated/a.md', `---\ntitle: ${SOUND.trim()}\n---\n\n${SOUND}`);
    file('undated/b.md', SOUND);
    expect(await check('undated')).toBe('2 files: 0 errors, 0 warnings, 1 note, 2 sound\n');
  });

  it('runs the rules that are asked for', async () => {
    const both = file('both.md', `${RAGGED}\n${BLANK_COLUMN}`);
    const rulesOf = async (...patterns: string[]): Promise<string[]> => {
      const [page] = await checked(...patterns.flatMap((pattern) => ['--rules', pattern]), both);
      return [...new Set(page?.findings.map(({ rule }) => rule))];
    };
    expect(await rulesOf('table/*')).toEqual(['table/ragged-row', 'table/empty-columns']);
    expect(await rulesOf('table/empty-columns')).toEqual(['table/empty-columns']);
    expect(await rulesOf('table/*,!table/ragged-*')).toEqual(['table/empty-columns']);
    expect(await rulesOf('placeholder/*', 'table/ragged-row')).toEqual(['table/ragged-row']);
    expect(await rulesOf('!table/*')).not.toContain('table/ragged-row');
  });

  it('bears warnings, as many as it is told', async () => {
    const blank = file('blank.md', BLANK_COLUMN);
    const codeAt = async (...most: string[]): Promise<number> =>
      (await ran('check', '--rules', 'table/empty-columns', ...most, blank))[0];
    expect(await codeAt()).toBe(0);
    expect(await codeAt('--max-warnings', '1')).toBe(0);
    expect(await codeAt('--max-warnings', '0')).toBe(1);
  });

  it('checks in the language it is told, and says when it has no phrases of it', async () => {
    const page = file('page.md', SOUND);
    expect((await checked('--locale', 'en-GB', page))[0]?.language).toBe('en');
    expect((await ran('check', '--locale', 'tlh', page, file('other.md', SOUND)))[2]).toBe(
      'newsroom: 2 files: no phrases are known in the language "tlh", rules that need them found nothing\n',
    );
    expect((await ran('check', '--locale', 'tlh', page))[2]).toContain('newsroom: page.md: no phrases');
  });

  it('asks the text for its language when nobody names one', async () => {
    const sentence = 'Die Fähre nach Velmar fährt seit Montag wieder, und zwar viermal am Tag zu den alten Preisen. ';
    expect((await checked(file('german.md', sentence.repeat(4))))[0]?.language).toBe('de');
    expect((await checked('--locale', 'en', 'german.md'))[0]?.language).toBe('en');
    expect((await checked(file('short.md', sentence)))[0]?.language).toBeNull();
  });

  it('reads web pages, and names the lines of the file', async () => {
    const body = `<h1>The ferry runs again</h1>\n<p>By Ines Holm</p>\n\n<p>It runs\nfrom Monday on.</p>\n<h2>Related Posts</h2>\n`;
    const page = file('ferry.html', `<!doctype html>\n<html><body><article>\n${body}</article></body></html>\n`);
    expect((await ran('check', '--rules', 'placeholder/*', page))[1]).toMatch(
      /^ferry\.html:8:1: error: “Related Posts” has nothing under it/,
    );
  });

  it('goes on when a file cannot be read, and tells', async () => {
    file('mixed/a.md', Buffer.from([0x89, 0x50, 0, 0xff, 0, 0xfe]));
    file('mixed/b.md', RAGGED);
    const [code, out, err] = await ran('check', '--rules', 'table/*', 'mixed');
    expect(code).toBe(2);
    expect(out).toContain('mixed/b.md:3:1: error');
    expect(out).toMatch(/\n2 files: 1 error, 0 warnings, 0 notes, 0 sound, 1 not read\n$/);
    expect(err).toBe('newsroom: mixed/a.md: this is no text file\n');
  });
});

describe('findings that are kept', () => {
  const fingerprint = async (): Promise<string> =>
    (await checked('--rules', 'table/*', file('kept.md', RAGGED)))[0]?.findings[0]?.fingerprint ?? '';

  it('count no more and are not shown', async () => {
    const list = file('kept.json', JSON.stringify([{ fingerprint: await fingerprint(), justification: 'As printed' }]));
    const [code, out] = await ran('check', '--rules', 'table/*', '--suppressions', list, 'kept.md');
    expect([code, out]).toEqual([0, 'kept.md: 0 errors, 0 warnings, 0 notes, 1 suppressed\n']);
    const [page] = await checked('--rules', 'table/*', '--suppressions', list, 'kept.md');
    expect(page?.findings[0]?.suppressed).toBe('As printed');
  });

  it('are kept in the file that is named alone', async () => {
    const list = file('one.json', JSON.stringify([{ fingerprint: await fingerprint(), file: 'kept.md' }]));
    file('copy.md', RAGGED);
    const pages = await checked('--rules', 'table/*', '--suppressions', list, 'kept.md', 'copy.md');
    expect(pages.map(({ findings }) => findings[0]?.suppressed)).toEqual(['', null]);
  });

  it.each([
    ['{}', 'a list of suppressions is wanted'],
    ['[{"justification": "none"}]', 'number 1 is no { fingerprint, justification, file }'],
    ['[null]', 'number 1 is no'],
    ['[', 'JSON'],
  ])('must be a list: %s', async (content, message) => {
    expect(await ran('check', '--suppressions', file('bad.json', content), file('page.md', SOUND))).toEqual([
      2,
      '',
      expect.stringContaining(message),
    ]);
  });
});

describe('what is checked', () => {
  beforeAll(() => {
    for (const name of ['b.md', 'a.txt', 'deep/c.MD', 'deep/drafts/d.md', 'deep/picture.png', 'e.markdown'])
      file(`site/${name}`, SOUND);
    file('site/node_modules/package/readme.md', SOUND);
    file('site/.hidden/f.md', SOUND);
    file('site/[slug].md', SOUND);
  });

  it('is every page below a folder', async () =>
    expect(await names('site')).toEqual([
      'site/[slug].md',
      'site/a.txt',
      'site/b.md',
      'site/deep/c.MD',
      'site/deep/drafts/d.md',
      'site/e.markdown',
    ]));

  it('is what a pattern matches', async () => {
    expect(await names('site/*.md')).toEqual(['site/[slug].md', 'site/b.md']);
    expect(await names('site/**/{c,d}.md')).toEqual(['site/deep/c.MD', 'site/deep/drafts/d.md']);
  });

  it('is not what is taken out again', async () => {
    expect(await names('site/deep', '!**/drafts/**')).toEqual(['site/deep/c.MD']);
    expect(await names('site/b.md', 'site/a.txt', '!**/b.md')).toEqual(['site/a.txt']);
    expect(await names('site', '!site/*.*', '!site/deep/drafts')).toEqual(['site/deep/c.MD']);
  });

  it('is a file once, whatever its name, and in the order of the arguments', async () => {
    expect(await names('site/b.md', 'site/*.md')).toEqual(['site/b.md', 'site/[slug].md']);
    expect(await names('site/[slug].md')).toEqual(['site/[slug].md']);
    expect(await names(`${folder}/site/b.md`)).toEqual([`${folder}/site/b.md`]);
  });

  it('is found from a folder below, and by its full path', async () => {
    process.chdir(`${folder}/site/deep`);
    expect(await names('..', '!../*.*')).toEqual(['../deep/c.MD', '../deep/drafts/d.md']);
    expect(await names('../*.md')).toEqual(['../[slug].md', '../b.md']);
    expect(await names('./*.md')).toEqual(['c.MD']);
    process.chdir(folder);
    expect(await names(`${folder}/site/**/d.md`)).toEqual([`${folder}/site/deep/drafts/d.md`]);
  });

  it('is no file twice when a link leads back', async () => {
    file('linked/a.md', SOUND);
    symlinkSync('..', `${folder}/linked/back`);
    expect(await names('linked')).toEqual(['linked/a.md']);
  });

  it('must be there', async () => {
    expect(await ran('check', 'site/gone.md')).toEqual([2, '', 'newsroom: site/gone.md: there is no such file\n']);
    expect(await ran('check', 'site/*.rst')).toEqual([2, '', 'newsroom: site/*.rst: no file matches\n']);
    expect(await ran('check', 'site/b.md', '!**')).toEqual([2, '', expect.stringContaining('taken out again')]);
    file('bare/picture.png', '');
    expect(await ran('check', 'bare')).toEqual([2, '', expect.stringContaining('there is no page in this folder')]);
    expect(await ran('check', 'bare/picture.png')).toEqual([
      2,
      expect.anything(),
      expect.stringContaining('only .txt'),
    ]);
  });
});
