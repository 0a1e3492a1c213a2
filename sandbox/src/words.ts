import { createContext, useContext } from 'solid-js'
import type { Locale, SandboxWords } from '@understudy/messages'

export interface Reader {
  readonly locale: Locale
  readonly words: SandboxWords
}

export const ReaderContext = createContext<() => Reader>()

/** The words of the sandbox in the reader's language, read reactively. @throws Error outside of a provider. */
export function useWords(): SandboxWords {
  const reader = readerAbove()
  return new Proxy({} as SandboxWords, { get: (_, key) => Reflect.get(reader().words, key) })
}

/** The reader's language. @throws Error outside of a provider. */
export function useLocale(): () => Locale {
  const reader = readerAbove()
  return () => reader().locale
}

function readerAbove(): () => Reader {
  const reader = useContext(ReaderContext)
  if (reader === undefined) throw new Error('Should be true: a ReaderContext provider is above')
  return reader
}
