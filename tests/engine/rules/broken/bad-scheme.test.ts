import { badScheme } from '../../../../engine/rules/broken/bad-scheme';
import { findingsIn, fixesIn, markdown, severitiesIn } from '../../findings';

describe('broken/bad-scheme', () => {
  it.each([
    ['addresses on the web', '[a](https://example.org) [b](http://example.org) [c](//example.org/x)'],
    ['mail, telephone and other programs', '[a](mailto:a@example.org) [b](tel:+4930123) [c](geo:52,13) [d](sms:+4930)'],
    ['paths', '[a](/data:1) [b](files/a) [c](#javascript:) ![d](x.png)'],
    ['the words in the text', 'The file: see javascript: below, data: none.'],
    ['a file to save', '<a title="the day" download="day.ics" href="data:text/calendar;base64,QkVH">a</a>'],
    ['code', '`[a](javascript:void(0))`'],
    ['what is no link, as its brackets never close', '[a](javascript:void(0 and more)'],
  ])('accepts %s', (_, text) => expect(findingsIn(badScheme, markdown(text))).toEqual([]));

  it.each([
    ['a script', '[a](javascript:void(0))', 'link'],
    ['a script in disguise', '<a href=" Java\tScript:x">a</a>', 'link'],
    ['an image in the text itself', '![a](data:image/png;base64,iVBORw0KGgo=)', 'image'],
    ['an image in a tag', '<img alt="a" src="data:image/gif;base64,R0lGOD">', 'image'],
    ['a page in the address', '<a title="download" href="data:text/html,a">a</a>', 'link'],
    ['a file', '[a](file:///home/ines/a.pdf)', 'link'],
    ['a drive', '[a](<C:\\Users\\Ines\\a.pdf>)', 'link'],
    ['a share', '[a](\\\\\\\\server\\share)', 'link'],
    ['an address in angle brackets', '<vbscript:msgbox>', 'link'],
  ])('finds %s', (_, text, message) =>
    expect(findingsIn(badScheme, markdown(text)).map(([id]) => id)).toEqual([message]),
  );

  it('is an error, and leaves the address to the editor', () => {
    expect(severitiesIn(badScheme, markdown('[a](file:b)'))).toEqual(['error']);
    expect(fixesIn(badScheme, markdown('[a](file:b)'))).toEqual([['pick choose']]);
  });
});
