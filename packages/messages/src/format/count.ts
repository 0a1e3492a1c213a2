import type { Locale } from '../locale.ts'

/** The forms of a counted noun; `one` may be left out where a language does not change it. */
export interface Forms {
  readonly one?: string
  readonly other: string
}

/** A whole number with its noun in the right form, as in `2 plans`. `#` stands for the number; in front when absent. */
export function formatCount(locale: Locale, count: number, forms: Forms): string {
  const rule = new Intl.PluralRules(locale).select(count)
  const form = rule === 'one' ? (forms.one ?? forms.other) : forms.other
  const number = new Intl.NumberFormat(locale).format(count)
  return form.includes('#') ? form.replace('#', number) : `${number} ${form}`
}

/** Items joined as the language joins them: `a, b and c`; a `unit` of facts has no last `and`. */
export function formatList(
  locale: Locale,
  items: readonly string[],
  type: 'conjunction' | 'unit' = 'conjunction',
): string {
  return new Intl.ListFormat(locale, { type, style: type === 'unit' ? 'short' : 'long' }).format(
    items,
  )
}
