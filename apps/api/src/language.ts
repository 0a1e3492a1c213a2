import { chooseLocale, locales, type Locale } from '@understudy/messages'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'

/** The language of whoever asks, from `Accept-Language`; English when there is none we speak. */
export function languageOf(c: Context): Locale {
  const language = accepts(c, {
    header: 'Accept-Language',
    supports: [...locales],
    default: 'en',
    match: (wanted) => chooseLocale(wanted.toSorted((a, b) => b.q - a.q).map(({ type }) => type)),
  })
  return chooseLocale([language])
}
