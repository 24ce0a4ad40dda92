/** The documentIds of all entries that an answer names, each as often as it does. */
export const documentIdsIn = (value: unknown): string[] =>
  objectsIn(value).flatMap(({ documentId }) => (typeof documentId === 'string' ? documentId : []));

/** How a picture of the media library is named among the parts of a page. */
export const filePart = (id: unknown): string => `file:${String(id)}`;

/** Pictures in rows of the database. */
export const filesIn = (value: unknown): string[] =>
  objectsIn(value).flatMap(({ id, mime }) => (typeof mime === 'string' ? filePart(id) : []));

/** How it is named that a page links to what stands, or stood, under a slug. */
export const slugPart = (language: string, slug: string): string => `slug:${language}/${slug}`;

/** The same of a section, where addresses of articles name it. */
export const sectionPart = (language: string, slug: string): string => `section:${language}/${slug}`;

/** All texts in rows of the database, but for those of pictures. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || 'mime' in value) return [];
  return Object.values(value).flatMap(textsIn);
};

type Anything = Readonly<Record<string, unknown>>;

const objectsIn = (value: unknown): Anything[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Anything, ...inner];
};
