import { breaksOf } from './openapi-changes';

const was = {
  paths: { '/a': { get: { parameters: [{ name: 'q', schema: { type: 'string' } }] } } },
  Card: {
    description: 'A card.',
    properties: { kind: { enum: ['news', 'live'] }, url: { anyOf: [{ type: 'string' }, { $ref: 'B' }] } },
    required: ['kind', 'url'],
  },
};

/** The same with one thing changed. */
const changed = (from: string, to: string): unknown => {
  const json = JSON.stringify(was);
  expect(json).toContain(from);
  return JSON.parse(json.replace(from, to));
};

describe('a change of the OpenAPI document', () => {
  it.each([
    ['a path', '"/a"', '"/b"'],
    ['a key', '"kind":{', '"sort":{'],
    ['a value of an enumeration', '"live"', '"story"'],
    ['a type', '"schema":{"type":"string"}', '"schema":{"type":"integer"}'],
    ['a key that was always there', '["kind","url"]', '["kind"]'],
    ['a parameter', '"name":"q"', '"name":"query"'],
    ['a value that is newly null', '{"$ref":"B"}', '{"$ref":"B"},{"type":"null"}'],
    ['a parameter that is newly required', '"name":"q"', '"name":"r","required":true},{"name":"q"'],
  ])('is a break when it takes or changes %s', (_, from, to) => {
    expect(breaksOf(was, changed(from, to))).not.toEqual([]);
  });

  it.each([
    ['a path', '"paths":{', '"paths":{"/b":{},'],
    ['a key', '"properties":{', '"properties":{"sort":{},'],
    ['a value of an enumeration', '"live"', '"live","story"'],
    ['a parameter', '[{"name":"q"', '[{"name":"r"},{"name":"q"'],
    ['words', 'A card.', 'A small card.'],
  ])('is none when it adds %s', (_, from, to) => {
    expect(breaksOf(was, changed(from, to))).toEqual([]);
  });
});
