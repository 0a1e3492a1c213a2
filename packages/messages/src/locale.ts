/** The languages every word exists in. */
export const locales = ['en', 'fr', 'zh-TW'] as const
export type Locale = (typeof locales)[number]

/** Each language in its own words. */
export const localeNames = {
  en: 'English',
  fr: 'Français',
  'zh-TW': '繁體中文',
} as const satisfies Record<Locale, string>

/** The first wanted language that exists here; English when none does. Takes BCP 47 tags in order of preference. */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const lower = tag.toLowerCase()
    if (lower.startsWith('zh')) return 'zh-TW'
    const found = locales.find((locale) => lower === locale || lower.startsWith(`${locale}-`))
    if (found) return found
  }
  return 'en'
}
