/** Remembers values by key up to a number of bytes; what was not asked for longest goes first. */
export interface Memory {
  /** What was kept under `key`; the caller knows its type, since the key says what it is. */
  recall<Value>(key: string): Value | undefined;
  /** Keeps `value`, which takes about `bytes`; one larger than the whole memory is not kept. */
  keep(key: string, value: unknown, bytes: number): void;
  /** Bytes of what is kept. */
  readonly bytes: number;
}

/** An empty memory for at most `limit` bytes. */
export function createMemory(limit: number): Memory {
  // A map keeps the order of insertion: whatever is recalled is put at its end again.
  const kept = new Map<string, { readonly value: unknown; readonly bytes: number }>();
  let total = 0;
  const forget = (key: string): void => {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    recall<Value>(key: string) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value as Value;
    },
    keep(key, value, bytes) {
      forget(key);
      if (bytes > limit) return;
      kept.set(key, { value, bytes });
      total += bytes;
      for (const oldest of kept.keys()) {
        if (total <= limit) return;
        forget(oldest);
      }
    },
    get bytes() {
      return total;
    },
  };
}
