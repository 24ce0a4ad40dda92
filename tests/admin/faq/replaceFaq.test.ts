import { type FormRelations, replaceFaq } from '../../../admin/src/faq/replaceFaq';

const faq = (documentId: string) => ({ id: documentId.charCodeAt(0), documentId });
const shown = (ids: string) => [...ids].map(faq);
const X = { ...faq('x'), question: 'Why?', locale: 'en' };

/** As Strapi reads the form: what is saved in its order, the last five first, and what was changed at its key. */
function read({ connect = [], disconnect = [] }: FormRelations, saved: string): string {
  const late = Math.min(saved.length, 5);
  const keys = [
    ...['Zx', 'Zy', 'Zz'].slice(3 - (saved.length - late)),
    ...['a0', 'a1', 'a2', 'a3', 'a4'].slice(0, late),
  ];
  const changed = [...connect, ...disconnect].map(({ id }) => id);
  return [
    ...shown(saved).map((one, index) => ({ ...one, key: keys[index] ?? '' })),
    ...connect.map(({ id, __temp_key__ }) => ({ id, documentId: String.fromCharCode(id), key: __temp_key__ ?? '' })),
  ]
    .filter(({ id }, index) => index >= saved.length || !changed.includes(id))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ documentId }) => documentId)
    .join('');
}
const positionIn = ({ connect = [] }: FormRelations) => connect.find(({ id }) => id === X.id)?.apiData?.position;

describe('an entry in the place of another', () => {
  it.each([
    ['first', 'abc', 'a', 'xbc', { start: true }],
    ['between', 'abc', 'b', 'axc', { before: 'c', locale: 'en', status: 'draft' }],
    ['last', 'abc', 'c', 'abx', { end: true }],
    [
      'of those that Strapi has not shown yet',
      'abcdefgh',
      'b',
      'axcdefgh',
      { before: 'c', locale: 'en', status: 'draft' },
    ],
    ['of those it shows of many', 'abcdefgh', 'g', 'abcdefxh', { before: 'h', locale: 'en', status: 'draft' }],
  ])('is %s', (_, saved, from, after, position) => {
    const relations = replaceFaq({}, shown(saved), from, X);
    expect(read(relations, saved)).toBe(after);
    expect(positionIn(relations)).toEqual(position);
    expect(relations.disconnect).toEqual([expect.objectContaining({ id: faq(from).id })]);
  });

  it('stands where one was moved to, and what was moved before that goes before it', () => {
    const moved = { ...faq('a'), __temp_key__: 'a1V', apiData: { ...faq('a'), position: { before: 'c' } } };
    const onMoved = { ...faq('d'), __temp_key__: 'a1G', apiData: { ...faq('d'), position: { before: 'a' } } };
    const relations = replaceFaq({ connect: [onMoved, moved] }, shown('abcd'), 'a', X);
    expect(read(relations, 'abcd')).toBe('bdxc');
    expect(positionIn(relations)).toMatchObject({ before: 'c' });
    expect(relations.connect?.[0]?.apiData?.position).toEqual({ before: 'x' });
  });

  it('takes the place of one that was never saved', () => {
    const fresh = { id: faq('n').id, __temp_key__: 'a2', apiData: faq('n') };
    const relations = replaceFaq({ connect: [fresh] }, shown('ab'), 'n', X);
    expect(read(relations, 'ab')).toBe('abx');
    expect(relations.disconnect).toEqual([]);
    expect(replaceFaq({ connect: [fresh] }, [], 'n', X).connect).toEqual([
      expect.objectContaining({ id: X.id, label: 'Why?', __temp_key__: 'a2' }),
    ]);
  });

  it('is not put there twice', () => {
    const relations = replaceFaq({}, shown('axb'), 'b', X);
    expect(read(relations, 'axb')).toBe('ax');
    expect(relations.connect).toEqual([]);
  });

  it('changes nothing where the other one is gone', () =>
    expect(replaceFaq({ disconnect: [faq('a')] }, shown('ab'), 'c', X)).toEqual({
      connect: [],
      disconnect: [faq('a')],
    }));
});
