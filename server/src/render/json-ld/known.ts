type Known<T> = { [Key in keyof T]?: Exclude<T[Key], null | undefined | ''> };

/** Without what is not known: an empty value says something false. */
export const known = <T extends object>(values: T): Known<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => isSomething(value))) as Known<T>;

const isSomething = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
