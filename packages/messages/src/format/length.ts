import type { Locale } from '../locale.ts'

const units = { Y: 'year', W: 'week', D: 'day', H: 'hour', M: 'minute' } as const

/** A length of time in words, from ISO 8601 (`PT15M`, `P1D`, `P1M`); text of another shape stays as it is. */
export function formatLength(locale: Locale, length: string): string {
  const match = /^P([^T]*)(?:T(.*))?$/.exec(length)
  if (!match) return length
  const [, date = '', time = ''] = match
  const parts = [...partsOf(date, true), ...partsOf(time, false)]
  if (parts.length === 0) return length
  const words = parts.map(({ count, unit }) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  )
  return words.join(' ')
}

function partsOf(text: string, isDate: boolean) {
  return [...text.matchAll(/(\d+)([YMWDH])/g)].map(([, count = '0', letter = 'D']) => ({
    count: Number(count),
    unit: isDate && letter === 'M' ? 'month' : (units[letter as keyof typeof units] ?? 'day'),
  }))
}
