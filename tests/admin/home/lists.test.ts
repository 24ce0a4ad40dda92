import { dueList, waitingList } from '../../../admin/src/home/lists';

const filtersOf = (address: string): string[] =>
  [...new URL(address, 'https://newsroom.example').searchParams].map(([key, value]) => `${key}=${value}`);

describe('the list behind a widget', () => {
  it('holds the fact boxes that are due, in the language of the first', () =>
    expect(filtersOf(dueList(new Date('2026-11-27T12:00:00'), 'nb'))).toEqual([
      'page=1',
      'sort=reviewBy:ASC',
      'plugins[i18n][locale]=nb',
      'filters[$and][0][reviewBy][$lt]=2026-11-27',
    ]));

  it('holds the questions that wait, by filters that can be seen and taken off', () =>
    expect(filtersOf(waitingList(null)).slice(2)).toEqual([
      'filters[$and][0][state][$ne]=answered',
      'filters[$and][1][state][$ne]=declined',
      'filters[$and][2][state][$ne]=spam',
    ]));
});
