import { opinionUnlabelled } from '../../../../engine/rules/metadata/opinion-unlabelled';
import { article, findingsIn, markdown, prose } from '../../findings';

describe('metadata/opinion-unlabelled', () => {
  it.each([
    ['opinions as a subject', '## Opinion polls: what they say\n\nTwo.'],
    ['a heading with another label', '## Transport: what comes next\n\nTwo.'],
    ['a colon at the start', '## : Opinion\n\nTwo.'],
    ['a title that says so itself', '# Opinion: Close the shed\n\nIt must go.'],
  ])('accepts %s', (_, text) => expect(findingsIn(opinionUnlabelled, markdown(text))).toEqual([]));

  it.each(['Op-ed: Close the shed', 'Comment | Close the shed', 'Opinion – Close the shed'])('reads %s', (text) => {
    expect(findingsIn(opinionUnlabelled, markdown(`## ${text}\n\nIt must go.`))).toEqual([['heading', 1, { text }]]);
    expect(findingsIn(opinionUnlabelled, article([], { title: text, articleKind: 'news' }))).toEqual([
      ['heading', 'title', { text }],
    ]);
    expect(findingsIn(opinionUnlabelled, article([], { title: text, articleKind: 'opinion' }))).toEqual([]);
  });

  it('is content with an entry that says its kind', () => {
    const body = [prose('## Comment: Close the shed\n\nIt must go.')];
    expect(findingsIn(opinionUnlabelled, article(body, { articleKind: 'opinion' }))).toEqual([]);
    expect(findingsIn(opinionUnlabelled, article(body, { articleKind: 'news' }))).toEqual([
      ['heading', 'body.0.markdown', { text: 'Comment: Close the shed' }],
    ]);
  });
});
