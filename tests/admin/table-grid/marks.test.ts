import { checkForm } from '../../../admin/src/check/checkForm';
import { englishOf } from '../../../admin/src/check/wording';
import { type RowMarks, keepSame, marksByRow, messagesAt } from '../../../admin/src/table-grid/marks';
import { NO_SETTINGS } from '../../../shared/settings';
import { ARTICLE_UID } from '../../../shared/uids';

const CONTEXT = {
  type: { uid: ARTICLE_UID },
  settings: NO_SETTINGS,
  schemas: undefined,
  projectHtml: undefined,
  language: 'en',
  saved: null,
};
const marksOf = (...rows: string[][]): ReadonlyMap<number, RowMarks> => {
  const grid = { rows, headerRows: 1, headerColumn: false };
  const values = { title: 'Ferries', body: [{ __component: 'newsroom.table', grid }] };
  const { findings } = checkForm(values, CONTEXT, new Date('2026-11-22'));
  return marksByRow(
    findings.filter(({ finding }) => finding.place?.path === 'body.0.grid'),
    ({ finding }) => englishOf(finding),
  );
};

describe('what the rules say of a table', () => {
  it('is said of the whole row where it means no cell', () => {
    const marks = marksOf(['Line', 'Fare'], ['12'], ['14', '3 €']).get(1);
    expect(marks?.told).toEqual({ severity: 'warning', messages: ['Row 1 has 1 cell, the header 2'] });
    expect([messagesAt(marks, 0), messagesAt(marks, 1)]).toEqual([marks?.told?.messages, marks?.told?.messages]);
  });

  it('is said of a cell alone where it means one', () => {
    const marks = marksOf(['Line', 'Fare'], ['12', '3 € ADVERTISEMENT'], ['14', '4 €']).get(1);
    expect([messagesAt(marks, 0), messagesAt(marks, 1).length, marks?.whole]).toEqual([[], 1, null]);
  });

  it('is said at the head of every column that is empty', () => {
    const marks = marksOf(['Line', 'Fare', '', ''], ['12', '3 €', '', ''], ['14', '4 €', '', '']);
    expect([...marks.keys()]).toEqual([0]);
    expect(Object.keys(marks.get(0)?.cells ?? {})).toEqual(['2', '3']);
    expect(messagesAt(marks.get(0), 2)).toEqual(['2 columns are empty in every row']);
  });

  it('is as grave as the gravest where several things are said', () => {
    const marks = marksOf(['Line', 'Fare'], ['12', '3 €', 'late ADVERTISEMENT'], ['14', '4 €']).get(1);
    expect(marks?.told?.severity).toBe('error');
    expect(marks?.told?.messages.length).toBeGreaterThan(1);
  });

  it('stays the same object for a row of which nothing new is said', () => {
    const before = marksOf(['Line', 'Fare'], ['12'], ['14']);
    const now = keepSame(before, marksOf(['Line', 'Fare'], ['12'], ['14', '3 €', 'late']));
    expect(now.get(1)).toBe(before.get(1));
    expect(now.get(2)).not.toEqual(before.get(2));
  });
});
