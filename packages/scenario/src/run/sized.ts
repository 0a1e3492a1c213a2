/** Money as the domain keeps it. */
export interface Amount {
  readonly amount: string
  readonly currency: string
}

export function isMoney(value: unknown): value is Amount {
  return isMap(value) && 'amount' in value && 'currency' in value && Object.keys(value).length === 2
}

export function moneyText({ amount, currency }: Amount): string {
  return `${amount} ${currency}`
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Money may be written `12.50 EUR`, a moment as its day, a number as text. */
export function isSameValue(expected: unknown, actual: unknown): boolean {
  if (expected === null) return actual === null || actual === undefined
  if (isMoney(actual)) return expected === moneyText(actual)
  if (expected === actual) return true
  if (typeof expected === 'number' && typeof actual === 'string') return String(expected) === actual
  if (typeof expected !== 'string' || typeof actual !== 'string') return false
  return /^\d{4}-\d{2}-\d{2}$/.test(expected) && actual.startsWith(`${expected}T`)
}

/** Numbers and amounts by size, everything else as text; NaN, which no comparison holds for, when that makes no sense. */
export function compareSizes(actual: unknown, wanted: unknown): number {
  const [a, b] = [sized(actual), sized(wanted)]
  if (a === null || b === null || a.unit !== b.unit) return Number.NaN
  if (a.unit === null) return a.text < b.text ? -1 : a.text > b.text ? 1 : 0
  const decimals = Math.max(decimalsOf(a.text), decimalsOf(b.text))
  const difference = scaled(a.text, decimals) - scaled(b.text, decimals)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** A decimal as text with its currency ('' for a bare number); a null unit is plain text. */
function sized(value: unknown): { text: string; unit: string | null } | null {
  if (isMoney(value)) return { text: value.amount, unit: value.currency }
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const amount = /^(-?\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(String(value))
  if (amount) return { text: amount[1] ?? '', unit: amount[2] ?? '' }
  return { text: String(value), unit: null }
}

function decimalsOf(amount: string): number {
  return amount.split('.')[1]?.length ?? 0
}

/** Exact: as a whole number of the smallest unit. */
function scaled(amount: string, decimals: number): bigint {
  const [whole = '0', fraction = ''] = amount.split('.')
  return BigInt(`${whole}${fraction.padEnd(decimals, '0')}`)
}

export function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length
  return isMap(value) ? Object.keys(value).length : 0
}

/** Items of a list, or the values of a map keyed by id. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return isMap(value) ? Object.values(value) : []
}
