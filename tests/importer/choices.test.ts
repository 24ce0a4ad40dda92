import { importPage, repairPage, type ImportOptions } from '../../importer';
import { LEAD, NOW, pageOf } from '../engine/findings';

const WRECK = '| City | Rent |\n|---|---|\n| Lyon |\n| City | Rent |\n|---|---|\n| Nice | 800 |';
const text = pageOf(WRECK, 'ADVERTISEMENT', LEAD.replace('two', 'nine'));

const imported = (more: ImportOptions = {}) => importPage(text, { language: 'en', now: NOW, ...more });
const tables = (more?: ImportOptions) =>
  imported(more).body.flatMap((block) => ('grid' in block ? [block.grid.rows] : []));
const rulesOn = (line: number, more?: ImportOptions) =>
  imported(more)
    .findings.filter((finding) => finding.line === line)
    .map(({ rule }) => rule);

const { repairs, removed } = imported();
const id = repairs[0]?.id ?? '';
const gone = removed.find(({ rule }) => rule === 'placeholder/ad-marker')?.id ?? '';

describe('the choices of an import', () => {
  it('are one repair for the whole table, with its options', () => {
    expect(repairs).toHaveLength(1);
    expect(repairs[0]).toMatchObject({
      lines: [7, 12],
      before: '| City | Rent |\n|---|---|\n| Lyon |\n| City | Rent |\n| --- | --- |\n| Nice | 800 |',
      after: '| City | Rent |\n|---|---|\n| Lyon |  |\n| Nice | 800 |',
      on: true,
      options: [
        { rule: 'table/repeated-header', labelId: 'merge', label: 'Merge the two…' },
        { rule: 'table/repeated-header', labelId: 'split', label: 'Split in two…' },
      ],
      option: 0,
    });
  });

  it('take the first option unless told otherwise', () => {
    expect(tables()).toEqual([
      [
        ['City', 'Rent'],
        ['Lyon', ''],
        ['Nice', '800'],
      ],
    ]);
    expect(tables({ choices: { [id]: 1 } })).toEqual([
      [
        ['City', 'Rent'],
        ['Lyon', ''],
      ],
      [
        ['City', 'Rent'],
        ['Nice', '800'],
      ],
    ]);
    expect(imported({ choices: { [id]: 1 } }).repairs[0]?.option).toBe(1);
  });

  it('switched off leave the table as it was, and say what is wrong with it', () => {
    const off = { off: [id] };
    expect(tables(off)).toEqual([[['City', 'Rent'], ['Lyon'], ['City', 'Rent'], ['---', '---'], ['Nice', '800']]]);
    expect(imported(off).repairs[0]?.on).toBe(false);
    expect(rulesOn(7, off).sort()).toEqual(['table/ragged-row', 'table/repeated-header', 'table/stray-delimiter']);
    expect(rulesOn(7)).toEqual([]);
  });

  it('keep a line that would be taken off', () => {
    const kept = imported({ keep: [gone] });
    expect(kept.removed.find((one) => one.id === gone)?.kept).toBe(true);
    expect(kept.body.at(-1)).toMatchObject({ markdown: expect.stringMatching(/^ADVERTISEMENT\n\n/) });
    expect(kept.findings.map(({ rule }) => rule)).toContain('placeholder/ad-marker');
  });

  it('do not change the lines’ account', () =>
    expect(imported({ off: [id], keep: [gone] }).lines).toEqual(imported().lines));

  it('pass over ids that nobody knows', () =>
    expect(imported({ off: ['x'], keep: ['y'], choices: { z: 7, [id]: 99 } }).body).toEqual(imported().body));
});

describe('the repaired page', () => {
  it('is Markdown with its title, headings and lists', () =>
    expect(
      repairPage(`Trams return\n\nby Ines Holm\n\n${LEAD}\n\nWhat it cost\n\n• A roof\n\nADVERTISEMENT`).markdown,
    ).toBe(`# Trams return\n\nby Ines Holm\n\n${LEAD}\n\n## What it cost\n\n- A roof\n`));

  it('keeps the front matter of a file whose only block it takes off', () =>
    expect(repairPage('---\ntitle: Trams return\n---\n\nRelated Posts\n', { format: 'markdown' }).markdown).toBe(
      '---\ntitle: Trams return\n---',
    ));

  it('keeps the spelling of a Markdown file outside its repairs', () =>
    expect(repairPage('# Trams\n\n* A roof\n* Two *trams*\n\n| A | B |\n|:--|--:|\n| 1 |\n\n___\n').markdown).toBe(
      '# Trams\n\n* A roof\n* Two *trams*\n\n| A | B |\n|:--|--:|\n| 1 |  |\n\n___\n',
    ));

  it('lists what was taken off', () =>
    expect(repairPage(text).removed.map(({ rule, lines }) => [rule, lines])).toEqual([
      ['table/repeated-header', [10, 10]],
      ['placeholder/ad-marker', [14, 14]],
    ]));
});
