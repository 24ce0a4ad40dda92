import { readPage } from '../../../engine';
import { LEAD, MORE } from '../findings';

const head = (...lines: string[]) => readPage([...lines, LEAD, MORE].join('\n\n'), { language: 'en' }).metadata;
const roles = (...lines: string[]) =>
  readPage([...lines, LEAD, MORE].join('\n\n'), { language: 'en' })
    .blocks.slice(0, lines.length)
    .map(({ role, furniture }) => furniture ?? role);

describe('the head of a page', () => {
  it('is path, title, standfirst, byline, date, reading time and second headline', () =>
    expect(
      roles(
        'Home » City » Tram shed opens its gates',
        'Tram shed opens its gates',
        'Families queue for a hall that stood empty for years.',
        'by Ines Holm',
        'Published 3 May 2026',
        '4 min read',
        'Why the Tram Shed of Velmar Opens So Late',
      ),
    ).toEqual(['breadcrumb', 'title', 'standfirst', 'byline', 'date', 'reading-time', 'second-title']));

  it.each([
    [
      ['logo', 'Trams return'],
      ['stray-image-text', 'title'],
    ],
    [
      ['Published', 'Trams return', 'Last updated'],
      ['empty-date-label', 'title', 'empty-date-label'],
    ],
    [
      ['img-2034.jpg', 'Trams return'],
      ['stray-image-text', 'title'],
    ],
    [
      ['Trams return', 'ADVERTISEMENT - CONTINUE READING BELOW'],
      ['title', 'ad-marker'],
    ],
    [
      ['by Ines Holm', 'Trams return'],
      ['byline', 'title'],
    ],
    [
      ['3 May 2026', 'Trams return'],
      ['date', 'title'],
    ],
  ])('may be %j', (lines, expected) => expect(roles(...lines)).toEqual(expected));

  it.each(['*Trams* return', '__Trams return__'])('loses its emphasis: %s', (line) =>
    expect(head(line).title?.text).toBe('Trams return'),
  );

  it.each(['Tram_sheds are dear', '𑯀_A of the trams'])('keeps what is no emphasis: %s', (line) =>
    expect(head(line).title?.text).toBe(line),
  );

  it('has no title where the text begins at once', () => {
    expect(head().title).toBeNull();
    expect(head('It rained, and nobody came.').title).toBeNull();
  });
});

describe('a byline', () => {
  it.each([
    ['by Ines Holm', 'Ines Holm', null],
    ['By Ines Holm and Ole Brandt', 'Ines Holm and Ole Brandt', null],
    ['By: Ines Holm', 'Ines Holm', null],
    ['Written by Ines Holm, Transport Correspondent', 'Ines Holm', 'Transport Correspondent'],
    ['by Ines Holm Senior Editor', 'Ines Holm', 'Senior Editor'],
    ['by *Ines Holm* | Reporter', 'Ines Holm', 'Reporter'],
    ['By Anna van der Berg', 'Anna van der Berg', null],
    ['by Ines Holm, Velmar', 'Ines Holm, Velmar', null],
    ['by 王小明', '王小明', null],
    ['By Ines Holm and Ole Brandt, staff writers', 'Ines Holm and Ole Brandt', 'staff writers'],
    ['By Ines Holm, Ole Brandt and Ann Lee, Reporters', 'Ines Holm, Ole Brandt and Ann Lee', 'Reporters'],
    ['By Ines Holm, our correspondent in Velmar', 'Ines Holm', 'our correspondent in Velmar'],
    ['By Ines Holm | 3 May 2026', 'Ines Holm', null],
    ['By Ines Holm, Reporter, 3 May 2026', 'Ines Holm', 'Reporter'],
    ['By Ines Holm, May 3, 2026', 'Ines Holm', null],
    ['By Ines Holm for The Daily Lamp', 'Ines Holm', 'for The Daily Lamp'],
    ['By Martin Holm Jr.', 'Martin Holm Jr.', null],
    ['By Ines Holm in Velmar', 'Ines Holm', 'in Velmar'],
    ['By Ines Holm, Editor-in-Chief', 'Ines Holm', 'Editor-in-Chief'],
    ['By Petra Sport', 'Petra Sport', null],
  ])('is read from %j', (line, name, role) => {
    const { byline } = head('Trams return', line);
    expect([byline?.name, byline?.role, byline?.generic]).toEqual([name, role, false]);
  });

  it.each([
    ['By Ines Holm and Ole Brandt', ['Ines Holm', 'Ole Brandt']],
    ['By Ines Holm, Ole Brandt & Ann Lee', ['Ines Holm', 'Ole Brandt', 'Ann Lee']],
    ['By Ines Holm, Velmar', ['Ines Holm, Velmar']],
    ['By Anna van der Berg', ['Anna van der Berg']],
  ])('names each person: %s', (line, names) => expect(head('Trams return', line).byline?.names).toEqual(names));

  it.each(['by Senior Reporter', 'By Admin', 'by the editors', 'By Dev Desk'])('may name nobody: %s', (line) =>
    expect(head('Trams return', line).byline?.generic).toBe(true),
  );

  it.each([
    'by noon it rained',
    'By the way, it rained.',
    'By Monday, the reporter had left',
    'By Monday it will be over',
    'Bye Ines Holm',
  ])('is not %j', (line) => expect(head('Trams return', line).byline).toBeNull());
});

describe('the path of the old site', () => {
  it.each([
    ['Home » City » Trams return', 'City'],
    ['Home > City > Transport > Trams return', 'Transport'],
    ['Home › Trams return', undefined],
    ['News / City / Trams return', 'City'],
    ['Home » » City » Trams return', 'City'],
  ])('%j gives the section', (line, section) => {
    expect(head(line, 'Trams return', 'by Ines Holm').section?.text).toBe(section);
    expect(roles(line, 'Trams return')).toEqual(['breadcrumb', 'title']);
  });

  it.each(['Trams » return', 'Sheds and/or depots', 'A > B'])('is not %j', (line) =>
    expect(roles(line)).toEqual(['title']),
  );
});

describe('a date', () => {
  it.each([
    '3 May 2026',
    'May 3, 2026',
    '2026-05-03',
    '03.05.2026',
    'Published on 3rd May 2026',
    'Monday, 4 May 2026, 10:30',
  ])('is read from %j', (line) => expect(roles('Trams return', line)).toEqual(['title', 'date']));

  it.each(['May 2026', 'Since 3 May 2026 it runs', '1911'])('is not %j', (line) =>
    expect(head('Trams return', line).date).toBeNull(),
  );
});

describe('a name over a role', () => {
  it('is a byline', () =>
    expect(head('Trams return', 'Ines Holm', 'Senior Editor', LEAD).byline).toMatchObject({
      name: 'Ines Holm',
      role: 'Senior Editor',
    }));

  it('is none where the name has a role already', () =>
    expect(head('Trams return', 'Ines Holm, Reporter', 'Senior Editor', LEAD).byline).toBeNull());
});

describe('names in a byline', () => {
  it.each([
    ['by Ines Holm,', ['Ines Holm']],
    ['by Ines Holm and , Ole Brandt', ['Ines Holm', 'Ole Brandt']],
  ])('are read from %j as %j', (line, names) => expect(head('Trams return', line, LEAD).byline?.names).toEqual(names));
});
