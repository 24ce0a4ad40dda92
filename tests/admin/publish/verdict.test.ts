import type { GatePart, GateResponse } from '../../../shared/contracts/gate';
import { NO_SETTINGS, type Settings } from '../../../shared/settings';
import { ARTICLE_UID } from '../../../shared/uids';
import type { CheckedForm } from '../../../admin/src/check/checkForm';
import { embedsOf } from '../../../admin/src/publish/embeds';
import { outcomeOf, overridden, verdictOf } from '../../../admin/src/publish/verdict';

const named = (rule: string, severity: string, key = rule) => ({
  key,
  finding: {
    rule,
    severity,
    version: 1,
    fingerprint: key,
    message: 'm',
    params: {},
    excerpt: key,
    fixes: [],
    place: null,
  },
});
const form = (settings: Partial<Settings>, ...findings: object[]) =>
  ({
    findings,
    context: { settings: { ...NO_SETTINGS, ...settings }, type: { uid: ARTICLE_UID } },
  }) as unknown as CheckedForm;
const part = (more: Partial<GatePart> = {}): GatePart => ({
  uid: 'plugin::newsroom.fact-box',
  documentId: 'box',
  title: 'Box',
  blocked: [],
  reasons: [],
  ...more,
});
const answer = (parts: GatePart[] = [], mayOverride = true, problems: GateResponse['data']['problems'] = []) => ({
  data: { parts, problems },
  meta: { mayOverride },
});
const asks = { rules: { 'table/x': { gate: 'reason' as const } } };

describe('what is said before publishing', () => {
  it('is nothing where only warnings stand', () =>
    expect(outcomeOf(verdictOf(form({}, named('table/x', 'warning')), answer()))).toBe('clear'));

  it('is that an error stops it, whatever the server says', () => {
    const { blocked } = verdictOf(form({}, named('table/x', 'error')), null);
    expect(blocked.map(({ key }) => key)).toEqual(['table/x']);
    expect(outcomeOf(verdictOf(form({}, named('table/x', 'error')), null))).toBe('stopped');
  });

  it('asks for a reason from whom may give one', () => {
    expect(outcomeOf(verdictOf(form(asks, named('table/x', 'warning')), answer()))).toBe('reason');
    expect(outcomeOf(verdictOf(form(asks, named('table/x', 'warning')), answer([], false)))).toBe('stopped');
    // A silent server refuses by itself what it has to.
    expect(outcomeOf(verdictOf(form(asks, named('table/x', 'warning')), null))).toBe('reason');
  });

  it('follows the setting of the type before that of the rule', () => {
    const types = { [ARTICLE_UID]: 'off' as const };
    const settings = { rules: { 'table/x': { gate: 'block' as const, types } } };
    expect(outcomeOf(verdictOf(form(settings, named('table/x', 'error')), answer()))).toBe('clear');
  });

  it('names the parts that go along, and is stopped by theirs', () => {
    const { finding } = named('table/x', 'error');
    expect(outcomeOf(verdictOf(form({}), answer([part()])))).toBe('parts');
    const blocked = [{ finding: finding as never, key: 'box:1' }];
    expect(outcomeOf(verdictOf(form({}), answer([part({ blocked })])))).toBe('stopped');
  });

  it('is stopped by a slug that is taken', () =>
    expect(outcomeOf(verdictOf(form({}), answer([], true, [{ path: ['slug'], message: 'Taken' }])))).toBe('stopped'));

  it('keeps with a reason what it is given for, of the parts too', () => {
    const reasons = [{ finding: named('table/y', 'warning').finding as never, key: 'box:1' }];
    const kept = overridden(verdictOf(form(asks, named('table/x', 'warning')), answer([part({ reasons })])));
    expect(kept).toMatchObject([{ rule: 'table/x' }, { rule: 'table/y', key: 'box:1' }]);
    expect(kept[0]?.key).toMatch(/^[\da-f]{16}$/);
    const hidden = verdictOf(form({}), answer([part({ reasons, title: null })]));
    expect(overridden(hidden)).toMatchObject([{ rule: 'table/y', message: '' }]);
  });
});

describe('the blocks of a form that show other entries', () => {
  it('are told by what is saved in them and what was changed', () => {
    const factBox = {
      connect: [{ id: 4, apiData: { id: 4, documentId: 'new' } }, { documentId: 'newer' }],
      disconnect: [{ id: 3, apiData: { documentId: 'old' } }],
    };
    const body = [
      { __component: 'newsroom.prose', markdown: 'Trams' },
      { __component: 'newsroom.fact-box-embed', id: 7, factBox },
      { __component: 'newsroom.faq-embed' },
    ];
    expect(embedsOf({ body })).toEqual([
      { component: 'newsroom.fact-box-embed', id: 7, connect: ['new', 'newer'], disconnect: ['old'] },
      { component: 'newsroom.faq-embed', id: null, connect: [], disconnect: [] },
    ]);
  });

  it.each([undefined, null, [null], 'a text'])('are none in a body of %j', (body) =>
    expect(embedsOf({ body })).toEqual([]),
  );
});
