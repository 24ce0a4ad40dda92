/** What an entry takes at least, beside its value. */
const ENTRY_BYTES = 4 * 1024;

/** Keeps what was used last, up to a number of bytes. */
export interface Memory<T> {
  get(key: string): T | undefined;
  set(key: string, value: T, bytes: number): void;
}

export function createMemory<T>(maxBytes: number): Memory<T> {
  const entries = new Map<string, { readonly value: T; readonly bytes: number }>();
  let used = 0;

  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      // A map keeps the order of insertion: the least used stands first.
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, bytes) {
      const taken = bytes + 2 * key.length + ENTRY_BYTES;
      used += taken - (entries.get(key)?.bytes ?? 0);
      entries.delete(key);
      entries.set(key, { value, bytes: taken });
      for (const [oldest, entry] of entries) {
        if (used <= maxBytes) break;
        entries.delete(oldest);
        used -= entry.bytes;
      }
    },
  };
}
