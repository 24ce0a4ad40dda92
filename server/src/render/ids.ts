import slugify from 'slugify';

/** Gives out the ids of a page: each once, with a number from the second on. */
export interface Ids {
  free(wish: string): string;
}

export function createIds(): Ids {
  const taken = new Set<string>();
  return {
    free(wish) {
      let id = wish;
      for (let number = 2; taken.has(id); number++) id = `${wish}-${number}`;
      taken.add(id);
      return id;
    },
  };
}

/** Id of a heading: part of the contract, frontends link to it. */
export const slugId = (text: string): string => `s-${slugify(text, { lower: true, strict: true }) || 'section'}`;
