import type { Locale } from '../locale.ts'

/** A country in the reader's language; the code itself when no country has it. */
export function formatCountry(locale: Locale, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
}
