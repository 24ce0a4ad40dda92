import slugify from 'slugify';

/** The address of a title: lower case, Latin letters and digits, hyphens. null when nothing of it is left. */
export const slugOf = (title: string): string | null =>
  slugify(title.replace(/\|/g, ' '), { lower: true, strict: true, trim: true }) || null;
