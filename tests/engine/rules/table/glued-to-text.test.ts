import { readEntry, type Block } from '../../../../engine';
import { gluedToText } from '../../../../engine/rules/table/glued-to-text';
import { article, findingsIn, fixesIn, markdown, page, prose, repaired } from '../../findings';

const rents = '| City | Rent |\n|---|---|\n| Lyon | 900 |\n| Nice | 800 |';
const indented = (by: string) => rents.replace(/^/gm, by);

describe('table/glued-to-text', () => {
  it.each([
    ['a table at the top', rents],
    ['a table right under a paragraph, which Markdown renders', `Rents rise.\n${rents}`],
    ['a table right under a heading', `## Rents\n${rents}`],
    ['a blank line between', `- Lyon\n- Nice\n\n${rents}`],
    ['a line of blanks between', `- Lyon\n- Nice\n  \n${rents}`],
    ['a table within an item of a list', `- Rents:\n${indented('  ')}`],
    ['a table within a numbered item', `1. Rents:\n${indented('   ')}`],
    ['a table under a comment', `<!-- rents -->\n${rents}`],
    ['a table under a line with a tag in it', `<b>Rents</b> rise.\n${rents}`],
    ['a table under a line of dashes', `***\n${rents}`],
    ['a heading right below', `${rents}\n## Fares`],
    ['a list right below', `${rents}\n- Fares`],
    ['text after an empty line', `${rents}\n\nFares rise, too.`],
    ['attributes of a table', `${rents}\n{: .wide }`],
    ['a caption of another dialect', `${rents}\n: Rents by city`],
  ])('accepts %s', (_, text) => expect(findingsIn(gluedToText, markdown(text))).toEqual([]));

  it.each([
    ['list', `- Lyon\n- Nice\n${rents}`, 3],
    ['list', `- Rents:\n${indented(' ')}`, 2],
    ['quote', `> Rents rise.\n${rents}`, 2],
    ['html', `<details>\n${rents}`, 2],
    ['html', `<my-tabs wide>\n${rents}`, 2],
    ['below', `${rents}\nFares rise, too.`, 5],
    ['below', `${rents}\r\n*Source: the city*`, 5],
  ])('reports what touches: %s', (message, text, line) =>
    expect(findingsIn(gluedToText, markdown(text))).toEqual([[message, line, {}]]),
  );

  it('speaks of the first row only, and in a pasted page not of the text below', () =>
    expect(findingsIn(gluedToText, page(`- Lyon\n- Nice\n${rents}\nFares rise, too.`))).toEqual([['list', 3, {}]]));

  it('reads the prose of an entry', () =>
    expect(findingsIn(gluedToText, article([prose(`1. Lyon\n2. Nice\n${rents}`)]))).toEqual([
      ['list', 'body.0.markdown', {}],
    ]));

  it('puts an empty line between', () => {
    expect(fixesIn(gluedToText, markdown(`> Lyon\n${rents}`))).toEqual([['safe detach']]);
    expect(repaired(gluedToText, `- Lyon\n${rents}`)).toBe(`- Lyon\n\n${rents}`);
    expect(repaired(gluedToText, `> Lyon\n${rents}\nFares rise, too.`)).toBe(`> Lyon\n\n${rents}\n\nFares rise, too.`);
  });

  it('does not ask it of nodes, which no text parts', () => {
    const blocks = markdown('| a | b |\n|---|---|\n| 1 | 2 |\n\nText.').blocks.map((block, index): Block => ({
      ...block,
      path: 'text',
      start: index * 2,
      end: index * 2 + 1,
    }));
    const entry = readEntry({
      language: 'en',
      fields: [{ format: 'nodes', path: 'text', source: 'a b Text.', blocks }],
    });
    expect(findingsIn(gluedToText, entry)).toEqual([]);
  });
});
