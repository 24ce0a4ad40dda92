/** A text as it is stored, without the blanks around it; null where there is none. */
export const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null;
