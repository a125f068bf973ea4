/** Where `saveData` and `saveLocalStorage` put things. */
export interface HostStorage {
  read(key: string): string | null;
  write(key: string, value: string | null): void;
}

export function memoryStorage(): HostStorage {
  const values = new Map<string, string>();
  return {
    read: (key) => values.get(key) ?? null,
    write: (key, value) => void (value === null ? values.delete(key) : values.set(key, value)),
  };
}

/** The page's own, under a prefix. A page opened from a file, or a private window, may refuse it. */
export function browserStorage(prefix: string): HostStorage {
  const store = tryLocalStorage();
  if (!store) return memoryStorage();
  return {
    read: (key) => store.getItem(prefix + key),
    write: (key, value) => (value === null ? store.removeItem(prefix + key) : store.setItem(prefix + key, value)),
  };
}

function tryLocalStorage(): Storage | null {
  try {
    window.localStorage.getItem('');
    return window.localStorage;
  } catch {
    return null;
  }
}
