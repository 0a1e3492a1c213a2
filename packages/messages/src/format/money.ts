import type { Locale } from '../locale.ts'

/** An exact amount: decimal text with an ISO 4217 currency. */
export interface Amount {
  readonly amount: string
  readonly currency: string
}

/** The amount in the reader's language, to the last digit: Intl reads the decimal text itself, no float is made of it. */
export function formatMoney(locale: Locale, { amount, currency }: Amount): string {
  const decimals = amount.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: locale === 'zh-TW' ? 'code' : 'symbol',
    minimumFractionDigits: Math.max(2, decimals),
    maximumFractionDigits: Math.max(2, decimals),
  })
  return format.format(exact(amount))
}

/** A decimal of any length in the reader's language, with all its digits. */
export function formatDecimal(locale: Locale, decimal: string): string {
  const decimals = decimal.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return format.format(exact(decimal))
}

/** Intl takes decimal text exactly; the type of its parameter wants to see that it is one. */
function exact(text: string): Intl.StringNumericLiteral {
  if (!isDecimal(text)) throw new RangeError(`"${text}" is a decimal, as in 12.50`)
  return text
}

function isDecimal(text: string): text is Intl.StringNumericLiteral {
  return /^-?\d+(\.\d+)?$/.test(text)
}
