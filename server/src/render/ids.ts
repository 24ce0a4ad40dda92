import slugify from 'slugify';

/** Gives out the ids of a page: each once, with a number from the second on. */
export interface Ids {
  free(wish: string): string;
}

export function createIds(): Ids {
  const taken = new Set<string>();
  const tried = new Map<string, number>();
  return {
    free(wish) {
      let number = tried.get(wish) ?? 1;
      let id = number === 1 ? wish : `${wish}-${number}`;
      while (taken.has(id)) id = `${wish}-${++number}`;
      tried.set(wish, number);
      taken.add(id);
      return id;
    },
  };
}

/** Id of a heading: part of the contract, frontends link to it. */
export const slugId = (text: string): string => `s-${slugify(text, { lower: true, strict: true }) || 'section'}`;
