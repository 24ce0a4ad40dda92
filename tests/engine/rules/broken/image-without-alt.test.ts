import { imageWithoutAlt } from '../../../../engine/rules/broken/image-without-alt';
import { article, findingsIn, fixesIn, markdown, quotesIn, severitiesIn, table } from '../../findings';

describe('broken/image-without-alt', () => {
  it.each([
    ['words', '![The shed at dawn](/shed.jpg)'],
    ['words that name a kind of picture', '![Photo of the shed](/shed.jpg) ![Picture 3 shows the gate](/gate.jpg)'],
    ['an ornament', '<img src="/line.svg" alt="">'],
    ['a link', '[](/shed) [shed.jpg](/shed.jpg)'],
    ['code', '`![](/shed.jpg)`'],
  ])('accepts %s', (_, text) => expect(findingsIn(imageWithoutAlt, markdown(text))).toEqual([]));

  it.each([
    ['nothing', '![](/shed.jpg)', 'missing'],
    ['blanks', '![ ](/shed.jpg)', 'missing'],
    ['a tag without the words', '<img src="/shed.jpg">', 'missing'],
    ['a file name', '![shed-2_final.JPEG](/shed.jpg)', 'file'],
    ['the name a camera gives', '![DSC_0042](/shed.jpg)', 'file'],
    ['the kind of thing it is', '![image](/shed.jpg)', 'file'],
  ])('finds %s', (_, text, message) =>
    expect(findingsIn(imageWithoutAlt, markdown(text)).map(([id]) => id)).toEqual([message]),
  );

  it('finds images in links, lists and cells', () => {
    expect(quotesIn(imageWithoutAlt, '[![](/a.png)](/a)\n\n- ![](/b.png)', markdown)).toEqual([
      '![](/a.png)',
      '![](/b.png)',
    ]);
    expect(findingsIn(imageWithoutAlt, article([table(['Boat'], ['![](/c.png)'])]))).toHaveLength(1);
  });

  it('is a warning, and leaves the words to the editor', () => {
    expect(severitiesIn(imageWithoutAlt, markdown('![](/a.png)'))).toEqual(['warning']);
    expect(fixesIn(imageWithoutAlt, markdown('![](/a.png)'))).toEqual([['pick choose']]);
  });
});
