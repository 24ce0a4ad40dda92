import { block } from '../../../../engine/rules/duplicate/block';
import {
  article,
  findingsIn,
  fixesIn,
  LEAD,
  linesIn,
  markdown,
  MORE,
  page,
  pageOf,
  prose,
  repaired,
} from '../../findings';

describe('duplicate/block', () => {
  it.each([
    ['a refrain', 'And the trams rang their bells.\n\nSo it began.\n\nAnd the trams rang their bells.'],
    ['paragraphs that differ in one word', `${LEAD}\n\n${LEAD.replace('two', 'three')}`],
    ['code that stands twice', `\`\`\`\n${LEAD}\n\`\`\`\n\n\`\`\`\n${LEAD}\n\`\`\``],
  ])('accepts %s', (_, text) => expect(findingsIn(block, markdown(text))).toEqual([]));

  it('reports every copy after the first', () =>
    expect(linesIn(block, page(pageOf(MORE, LEAD, MORE)))).toEqual([9, 11]));

  it('compares across the blocks of an entry', () =>
    expect(findingsIn(block, article([prose(LEAD), prose(`Later.\n\n${LEAD}`)]))).toEqual([
      ['twice', 'body.1.markdown', {}],
    ]));

  it('asks, and keeps the first', () => {
    const text = `${LEAD}\n\n${MORE}\n\n${LEAD}`;
    expect(fixesIn(block, markdown(text))).toEqual([['ask remove']]);
    expect(repaired(block, text)).toBe(`${LEAD}\n\n${MORE}`);
  });
});
