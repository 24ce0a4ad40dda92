import { defineRule, rules } from '../../engine';
import { BUILT_IN_GROUPS, createOwnRules } from '../../shared/own-rules';
import { createRuleRegistry } from '../../shared/rule-registry';

const quiet = (id: `${string}/${string}`) =>
  defineRule({
    id,
    severity: 'info',
    summary: 'It is quiet.',
    why: 'Readers wake up.',
    messages: { loud: 'It is loud' },
    check: () => undefined,
  });

describe('rules of an application', () => {
  it('stand behind the built-in ones, in a list that stays the same until one is added', () => {
    const registry = createRuleRegistry();
    const before = registry.all();
    expect([before, registry.all()]).toEqual([rules, rules]);
    expect(registry.all()).toBe(before);
    registry.register(quiet('house/quiet'));
    expect(registry.all().map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), 'house/quiet']);
    expect(registry.all()).toBe(registry.all());
  });

  it('are asked also when they were brought before the rules were loaded', () => {
    const own = createOwnRules();
    own.register(quiet('house/quiet'));
    const registry = createRuleRegistry(own);
    own.register(quiet('house/silent'));
    expect(registry.all().slice(-2)).toEqual(own.all());
  });

  it('have groups and ids of their own', () => {
    const own = createOwnRules();
    own.register(quiet('house/quiet'));
    expect(() => own.register(quiet('house/quiet'))).toThrow('The rule “house/quiet” cannot be used: its id is taken');
    expect(() => own.register(quiet('table/quiet'))).toThrow(
      'The rule “table/quiet” cannot be used: the group “table” is taken',
    );
  });

  it('know the groups of the built-in ones', () =>
    expect(BUILT_IN_GROUPS).toEqual([...new Set(rules.map(({ id }) => id.split('/')[0]))].sort()));

  it('are refused with all that is wrong with them', () => {
    const own = createOwnRules();
    expect(() => own.register({ ...quiet('house/quiet'), why: '', messages: {}, check: undefined })).toThrow(
      'it needs a summary and a why, one sentence each; it has no message; it needs either check or checkBlock',
    );
    expect(() => own.register(null as never)).toThrow('it is no object; make it with defineRule');
    expect(own.all()).toEqual([]);
  });
});
