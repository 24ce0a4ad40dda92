import slugify from 'slugify';

/** Longest slug, in characters; an address has to fit on a line. Room is left for `-` and a number. */
const LONGEST = 192;

/** The address of a title: lower case, Latin letters and digits, hyphens. null when nothing of it is left. */
export const slugOf = (title: string): string | null =>
  // A bar between two headlines is spelled "or" by slugify.
  slugify(title.replaceAll('|', ' '), { lower: true, strict: true }).slice(0, LONGEST).replace(/-+$/, '') || null;
