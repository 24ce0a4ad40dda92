import { gluedToText } from '../../../../engine/rules/table/glued-to-text';
import { article, findingsIn, markdown, page, prose, repaired } from '../../findings';

const rents = '| City | Rent |\n|---|---|\n| Lyon | 900 |';

describe('table/glued-to-text', () => {
  it.each([
    ['a table at the top', rents],
    ['a table right under a paragraph, which Markdown renders', `Rents rise.\n${rents}`],
    ['a table right under a heading', `## Rents\n${rents}`],
    ['a blank line between', `- Lyon\n- Nice\n\n${rents}`],
    ['a line of blanks between', `- Lyon\n- Nice\n  \n${rents}`],
  ])('accepts %s', (_, text) => expect(findingsIn(gluedToText, markdown(text))).toEqual([]));

  it('speaks of the first row only', () =>
    expect(findingsIn(gluedToText, page(`- Lyon\n- Nice\n${rents}`))).toEqual([['list', 3, {}]]));

  it('reads the prose of an entry', () =>
    expect(findingsIn(gluedToText, article([prose(`1. Lyon\n2. Nice\n${rents}`)]))).toEqual([
      ['list', 'body.0.markdown', {}],
    ]));

  it('puts an empty line between', () => expect(repaired(gluedToText, `- Lyon\n${rents}`)).toBe(`- Lyon\n\n${rents}`));
});
