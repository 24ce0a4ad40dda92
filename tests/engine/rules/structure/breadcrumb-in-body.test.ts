import { importPage } from '../../../../importer';
import { breadcrumbInBody } from '../../../../engine/rules/structure/breadcrumb-in-body';
import { article, findingsIn, fixesIn, LEAD, page, pageOf, prose } from '../../findings';

const path = 'Home » City » Tram shed opens its gates';

describe('structure/breadcrumb-in-body', () => {
  it.each([
    ['fractions and alternatives', 'Sheds and/or depots open 24/7'],
    ['a comparison', 'Trams > buses'],
    ['quotation marks', '»Nord« fährt wieder'],
  ])('accepts %s', (_, line) => expect(findingsIn(breadcrumbInBody, page(`${line}\n\n${pageOf()}`))).toEqual([]));

  it('accepts a path in the middle of the text', () =>
    expect(findingsIn(breadcrumbInBody, article([prose(`${LEAD}\n\n${LEAD}\n\nSettings › Sound › Bells`)]))).toEqual(
      [],
    ));

  it('finds the path at the head of an entry', () =>
    expect(findingsIn(breadcrumbInBody, article([prose(`${path}\n\n${LEAD}`)]))).toEqual([
      ['path', 'body.0.markdown', { text: path }],
    ]));

  it('is removed safely, and gives the section', () => {
    const text = `${path}\n\n${pageOf()}`;
    expect(fixesIn(breadcrumbInBody, page(text))).toEqual([['safe remove']]);
    expect(importPage(text).section).toBe('City');
  });
});
