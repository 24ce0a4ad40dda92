import type { Finding, Fix, Place } from '../../../engine';
import { placeOf } from '../../../admin/src/edit-view/goThere';

const link: Fix = { kind: 'pick', label: 'link', steps: [] };
const finding = (place: Place | null, fixes: readonly Fix[] = [], rule = 'broken/dead-call') =>
  ({ rule, place, fixes }) as Finding;
const at = (path: string): Place => ({ path, start: 3, end: 9 });

describe('the place of a finding', () => {
  it('is where its words are', () => expect(placeOf(finding(at('body.1.text')))).toEqual(at('body.1.text')));

  it('is the address of a call that has none', () =>
    expect(placeOf(finding(at('body.1.text'), [link]))).toEqual({ path: 'body.1.url', start: 0, end: 0 }));

  it('is the words of a call in prose: its link goes there', () =>
    expect(placeOf(finding(at('body.1.markdown'), [link]))).toEqual(at('body.1.markdown')));

  it('is a field where the whole page lacks something', () =>
    expect(placeOf(finding(null, [], 'metadata/missing-title'))?.path).toBe('title'));

  it('is nowhere for the rest', () => expect(placeOf(finding(null))).toBeNull());
});
