import { titleInBody } from '../../../../engine/rules/duplicate/title-in-body';
import {
  article,
  findingsIn,
  fixesIn,
  LEAD,
  markdown,
  MORE,
  page,
  prose,
  repaired,
  severitiesIn,
} from '../../findings';

const file = (title: string, ...body: string[]) => `# ${title}\n\n${body.join('\n\n')}`;

describe('duplicate/title-in-body', () => {
  it.each([
    ['a sentence that begins with the title', file('Sheds reopen', `Sheds reopen all over the north. ${LEAD}`)],
    ['the title far down', file('Sheds reopen', LEAD, MORE, LEAD, MORE, 'Sheds reopen')],
    ['a heading that adds to the title', file('Sheds reopen', '## Sheds reopen – and nobody comes', LEAD)],
    ['a table of one row of words', file('Sheds reopen', 'Sheds reopen | Sheds close | Sheds burn', LEAD)],
    ['a picture of something else', file('Sheds reopen', '![Sheds](sheds.png)', LEAD)],
    ['a name under its label', file('Sheds reopen', '**The talk:**', 'Sheds reopen', 'Velmar, 3 May', LEAD)],
    ['no title', `${LEAD}\n\nSheds reopen`],
  ])('accepts %s', (_, text) => expect(findingsIn(titleInBody, markdown(text))).toEqual([]));

  it('sees through case and punctuation', () =>
    expect(findingsIn(titleInBody, markdown(file('Sheds reopen', '**SHEDS REOPEN!**', LEAD)))).toEqual([
      ['again', 3, {}],
    ]));

  it('leaves the path of the old site to its own rule', () =>
    expect(
      findingsIn(
        titleInBody,
        page(`Home » City » Tram shed opens its gates\n\nTram shed opens its gates\n\nby Ines Holm\n\n${LEAD}`),
      ),
    ).toEqual([]));

  it('reads the title of an entry', () =>
    expect(findingsIn(titleInBody, article([prose(`## Sheds reopen\n\n${LEAD}`)], { title: 'Sheds reopen' }))).toEqual([
      ['again', 'body.0.markdown', {}],
    ]));

  it('takes the line off safely', () => {
    const text = file('Sheds reopen', '## Sheds reopen', LEAD);
    expect(fixesIn(titleInBody, markdown(text))).toEqual([['safe remove']]);
    expect(repaired(titleInBody, text)).toBe(file('Sheds reopen', LEAD));
  });

  it('knows the title beside the name of a site', () =>
    expect(findingsIn(titleInBody, markdown(file('Sheds reopen', 'Sheds reopen | Velmar Post', LEAD)))).toEqual([
      ['again', 3, {}],
    ]));

  it('takes a note of the title as image text, and keeps the image', () => {
    const document = markdown(file('Sheds reopen', '![Sheds reopen](sheds.png)', LEAD));
    expect(findingsIn(titleInBody, document)).toEqual([['image', 3, {}]]);
    expect(severitiesIn(titleInBody, document)).toEqual(['info']);
    expect(fixesIn(titleInBody, document)).toEqual([[]]);
  });
});
