/** What this browser remembers for the reader; nothing, where storage is forbidden. */
export function recalled(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // A browser without storage forgets; nothing else depends on it.
  }
}
