import { loginWall } from '../../../../engine/rules/placeholder/login-wall';
import { findingsIn, fixesIn, LEAD, page, pageOf, severitiesIn } from '../../findings';

const left = page(pageOf('Subscribe to continue reading'));

describe('placeholder/login-wall', () => {
  it.each([
    ['members who log in', pageOf('Members log in to continue with their booking of seats, the museum says.')],
    ['a paragraph about pay walls', pageOf(`${LEAD} “Log in to continue”, the gate said.`)],
  ])('accepts %s', (_, text) => expect(findingsIn(loginWall, page(text))).toEqual([]));

  it('speaks once of lines that belong together', () =>
    expect(findingsIn(loginWall, left)).toEqual([['stands', 7, { text: 'Subscribe to continue reading' }]]));

  it('is a warning that a safe fix takes off', () => {
    expect(severitiesIn(loginWall, left)).toEqual(['warning']);
    expect(fixesIn(loginWall, left)).toEqual([['safe remove']]);
  });
});
