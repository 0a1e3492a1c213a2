import type { Locale } from '@understudy/messages/one-language'
import type { Fetch } from './query.ts'

/** The same `fetch`, asking in the language of whoever reads: what the API cannot read is told in it. */
export function spoken(fetch: Fetch, locale: () => Locale): Fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : {}))
    headers.set('accept-language', locale())
    return fetch(input, { ...init, headers })
  }
}
