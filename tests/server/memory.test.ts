import { createMemory } from '../../server/src/services/memory';

const MB = 1024 * 1024;

describe('a memory', () => {
  it('keeps what was used last, up to so many bytes', () => {
    const memory = createMemory<string>(3 * MB);
    for (const name of ['a', 'b']) memory.set(name, name, MB);
    memory.get('a');

    memory.set('c', 'c', MB);

    expect(['a', 'b', 'c'].map((name) => memory.get(name))).toEqual(['a', undefined, 'c']);
  });

  it('does not keep any number of small things', () => {
    const memory = createMemory<number>(MB);
    for (let number = 0; number < 10_000; number++) memory.set(String(number), number, 0);

    const kept = Array.from({ length: 10_000 }, (_, number) => memory.get(String(number)));

    expect(kept.filter((value) => value !== undefined).length).toBeLessThan(500);
    expect(kept.at(-1)).toBe(9_999);
  });

  it('knows the newer of two values by its size', () => {
    const memory = createMemory<string>(3 * MB);
    memory.set('a', 'large', 2 * MB);
    memory.set('a', 'small', 1);

    memory.set('b', 'b', 2 * MB);

    expect([memory.get('a'), memory.get('b')]).toEqual(['small', 'b']);
  });
});
