import { checkForm } from '../../../admin/src/check/checkForm';
import { NO_SETTINGS } from '../../../shared/settings';
import { groupFindings, groupName } from '../../../admin/src/panel/groups';
import { ARTICLE_UID } from '../../../shared/uids';

const table = (...rows: string[][]) => ({
  __component: 'newsroom.table',
  grid: { rows, headerRows: 1, headerColumn: false },
});
const prose = (markdown: string) => ({ __component: 'newsroom.prose', markdown });
const groupsOf = (...body: object[]) =>
  groupFindings(
    checkForm(
      { title: 'Ferries', standfirst: 'They run again.', body },
      {
        type: { uid: ARTICLE_UID },
        settings: NO_SETTINGS,
        schemas: undefined,
        projectHtml: undefined,
        language: 'en',
        saved: {},
      },
      new Date('2026-11-22'),
    ),
  );

describe('findings in the panel', () => {
  it('stand by block in the order of the text, the whole page last', () =>
    expect(
      groupsOf(prose('Boats go daily.'), table(['Line', 'Fare'], ['12']), table(['Day', 'Boats'], ['Sunday'])).map(
        ({ name }) => name,
      ),
    ).toEqual([
      { kind: 'table', number: 1 },
      { kind: 'table', number: 2 },
    ]));

  it('share one row where one change mends them', () => {
    const [group] = groupsOf(table(['Line', 'Fare'], ['12'], ['14'], ['16', '3 €', 'late']));
    expect([group?.count, group?.rows.length, group?.rows[0]?.findings.length]).toEqual([3, 1, 3]);
  });

  it('show the gravest of those first', () => {
    const [group] = groupsOf(table(['Line', 'Fare'], ['12'], ['16', '3 €', 'late']));
    expect(group?.rows[0]?.findings.map(({ finding }) => finding.severity)).toEqual(['error', 'warning']);
  });
});

describe('the name of a place', () => {
  const values = { body: [prose(''), table(), prose(''), { __component: 'app.map' }] };

  it.each([
    ['body.2.markdown', { kind: 'prose', number: 2 }],
    ['body.1.grid', { kind: 'table', number: 1 }],
    ['body.3', { kind: 'block', number: 4 }],
    ['title', { kind: 'title' }],
    ['reviewBy', { kind: 'field', name: 'reviewBy' }],
    ['lead.text', { kind: 'field', name: 'lead · text' }],
    ['body', { kind: 'text' }],
    [undefined, { kind: 'page' }],
  ])('%s', (path, name) => expect(groupName(values, path)).toEqual(name));
});

it('promises no repair that would change nothing', () => {
  const [group] = groupsOf(table(['Line', 'Fare'], ['16', '3 €', 'late'], ['17', '4 €', 'early']));
  expect(group?.rows.map(({ repair }) => repair)).toEqual([null, null]);
});
