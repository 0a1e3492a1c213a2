import { createSignal, type Accessor } from 'solid-js'

/** A text that outlives the page, in this browser only. Storage that is switched off is no mistake. */
export function createKept(
  key: string,
  first: string,
): [Accessor<string>, (value: string) => void] {
  const name = `understudy.${key}`
  const [value, setValue] = createSignal(read(name) ?? first)
  return [
    value,
    (next) => {
      setValue(next)
      write(name, next)
    },
  ]
}

/** Keeps a text for whoever reads it next. */
export function keepText(key: string, value: string): void {
  write(`understudy.${key}`, value)
}

/** Forgets every text kept by the sandbox. */
export function forgetAll(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith('understudy.')) localStorage.removeItem(name)
    }
  } catch {
    // No storage: nothing was kept.
  }
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // No storage: the text lives as long as the page.
  }
}
