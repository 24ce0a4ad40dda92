import { countFilters, filtersOf, readAddress, writeAddress } from '../../../admin/src/desk/address';

describe('the address of the desk', () => {
  it.each([
    '',
    'tab=groups',
    'rule=table%2Fragged-row&severity=error&type=plugin%3A%3Anewsroom.article&section=Arts+%26+Books&page=3',
    'author=Zo%C3%AB+M%C3%BCller&language=de&age=older',
    'tab=purpose&rule=table%2Fdegenerate&kind=false-alarm',
    'tab=reviews&day=2026-11-28&page=2',
    'fingerprint=00ff00ff00ff00ff&documentId=abc',
  ])('“%s” shows the same view again', (search) => expect(writeAddress(readAddress(`?${search}`))).toBe(search));

  it('leaves out what it cannot mean', () =>
    expect(
      readAddress('?tab=nonsense&page=-2&severity=awful&age=century&kind=because&rule=&pageSize=50&day=soon'),
    ).toEqual({
      tab: 'findings',
      page: 1,
      filters: {},
    }));

  it('asks the server for the filters of its tab only', () => {
    const filters = { rule: 'table/degenerate', section: 'Arts', kind: 'meant', fingerprint: 'f' } as const;
    const asked = (tab: 'findings' | 'groups' | 'purpose' | 'jobs') => filtersOf({ tab, page: 2, filters });
    expect(asked('findings')).toEqual({ rule: 'table/degenerate', section: 'Arts', fingerprint: 'f' });
    expect(asked('groups')).toEqual(asked('findings'));
    expect(asked('purpose')).toEqual({ rule: 'table/degenerate', kind: 'meant' });
    expect(asked('jobs')).toEqual({});
    expect(countFilters({ tab: 'purpose', page: 1, filters })).toBe(2);
  });
});
