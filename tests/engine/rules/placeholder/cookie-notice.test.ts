import { check, rules } from '../../../../engine';
import { cookieNotice } from '../../../../engine/rules/placeholder/cookie-notice';
import { findingsIn, fixesIn, LEAD, markdown, page, pageOf, severitiesIn } from '../../findings';

const left = page(pageOf('This website uses cookies to improve your visit.'));

describe('placeholder/cookie-notice', () => {
  it.each([
    ['a recipe', pageOf(`${LEAD} We use cookies as a base for the cake.`)],
    ['a notice in the middle of the text, where it is a subject', pageOf('We use cookies to win our guests', LEAD)],
  ])('accepts %s', (_, text) => expect(findingsIn(cookieNotice, page(text))).toEqual([]));

  it('speaks once of lines that belong together', () =>
    expect(findingsIn(cookieNotice, left)).toEqual([
      ['stands', 7, { text: 'This website uses cookies to improve your visit.' }],
    ]));

  it('is a warning that a safe fix takes off', () => {
    expect(severitiesIn(cookieNotice, left)).toEqual(['warning']);
    expect(fixesIn(cookieNotice, left)).toEqual([['safe remove']]);
  });

  it('knows a notice that is set as a table of one cell', () => {
    const text = `${LEAD}\n\n| We use cookies to improve your visit. |\n|---|`;
    expect(findingsIn(cookieNotice, markdown(text)).map(([id, line]) => [id, line])).toEqual([['stands', 3]]);
    expect(check(markdown(text), rules).filter(({ rule }) => rule.startsWith('table/'))).toEqual([]);
  });

  it('leaves a call-out in such a table alone', () =>
    expect(findingsIn(cookieNotice, markdown(`${LEAD}\n\n| The trams run again from May on. |\n|---|`))).toEqual([]));
});
