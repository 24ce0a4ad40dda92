import { type PartInput, readPart } from '../../../../engine';
import { noSource } from '../../../../engine/rules/fact-box/no-source';
import { findingsIn, fixesIn, linesIn, page, pageOf } from '../../findings';

const entry = (more: Partial<PartInput>) =>
  readPart({ kind: 'fact-box', language: 'en', body: 'The shed is from 1911.', factBoxKind: 'background', ...more });

describe('fact-box/no-source', () => {
  it.each([
    ['a tip', 'Pro tip: Come before noon.'],
    ['a definition', 'Definition: A shed is where trams sleep.'],
    ['a question', 'Fun fact: The shed has a clock, so why not ask it for the time? It likes to talk.'],
    ['a source in the text', 'Did you know? The shed is from 1911, according to the archive.'],
  ])('accepts %s', (_, text) => expect(findingsIn(noSource, page(pageOf(text)))).toEqual([]));

  it.each(['Did you know? It is from 1911.', 'Background: It is from 1911.', 'By the numbers: 12 trams.'])(
    'asks for a source: %s',
    (text) => expect(linesIn(noSource, page(pageOf(text)))).toEqual([7]),
  );

  it.each(['See [the archive](/archive).', 'See [the archive][1].', 'https://archive.example'])(
    'takes a link for a source: %s',
    (body) => expect(findingsIn(noSource, entry({ body: `It is from 1911. ${body}` }))).toEqual([]),
  );

  it('counts the sources of an entry', () => {
    expect(findingsIn(noSource, entry({ sources: [{ text: 'Port of Velmar', url: null }] }))).toEqual([]);
    expect(findingsIn(noSource, entry({ sources: [] }))).toEqual([['none', 'body', {}]]);
    expect(fixesIn(noSource, entry({ sources: [] }))).toEqual([['pick source']]);
  });
});
