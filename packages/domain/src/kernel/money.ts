import { decimal, type Decimal } from './decimal.ts'
import { invariant } from './invariant.ts'

/** An exact amount: decimal text (never a float) with an ISO 4217 currency. */
export interface Money {
  readonly amount: string
  readonly currency: string
}

/** Reads `500.00 EUR`. @throws BrokenInvariant on any other shape. */
export function money(text: string): Money {
  const match = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(text)
  invariant(match, `"${text}" is an amount and a currency, as in "500.00 EUR"`)
  const [, amount = '0', currency = ''] = match
  return { amount, currency }
}

/** What list prices are in (decision-0194#currency). */
export const listCurrency = 'USD'

export function zero(currency: string): Money {
  return { amount: '0.00', currency }
}

/** The exact sum; both must have one currency. Keeps at least two decimals. */
export function add(a: Money, b: Money): Money {
  invariant(a.currency === b.currency, 'amounts that are added have one currency')
  const [x, y] = [shortCents(a.amount), shortCents(b.amount)]
  if (x !== null && y !== null) return ofCents(x + y, a.currency)
  return { amount: atLeastCents(decimal(a.amount).plus(b.amount)), currency: a.currency }
}

/** The cents of an amount with two decimals and few digits, as almost all have; else null. */
function shortCents(amount: string): number | null {
  const point = amount.length - 3
  if (point < 1 || point > 12 || amount[point] !== '.') return null
  return Number(amount.slice(0, point) + amount.slice(point + 1))
}

/** The exact sum of amounts of one currency; zero of none. */
export function sum(currency: string, amounts: readonly Money[]): Money {
  let cents = 0
  for (const one of amounts) {
    const short = one.currency === currency ? shortCents(one.amount) : null
    if (short === null) return amounts.reduce(add, zero(currency))
    cents += short
  }
  return ofCents(cents, currency)
}

/** Whole cents as an amount; prices repeat, so few amounts are spelled. @throws BrokenInvariant on a part of a cent. */
export function ofCents(cents: number, currency: string): Money {
  const amounts = spelled.get(currency) ?? new Map<number, Money>()
  const known = amounts.get(cents)
  if (known !== undefined) return known
  const amount = spelledOut(cents, currency)
  if (amounts.size >= spelledMax) amounts.clear()
  spelled.set(currency, amounts.set(cents, amount))
  return amount
}

/** By currency and cents. */
const spelled = new Map<string, Map<number, Money>>()
const spelledMax = 10_000

function spelledOut(cents: number, currency: string): Money {
  invariant(Number.isSafeInteger(cents), 'an amount is a whole number of cents')
  const digits = String(Math.abs(cents)).padStart(3, '0')
  const sign = cents < 0 ? '-' : ''
  return { amount: `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`, currency }
}

/** The other way round. @throws BrokenInvariant when the amount has parts of a cent. */
export function centsOf(amount: string): number {
  const short = shortCents(amount)
  if (short !== null) return short
  const cents = decimal(amount).times(100).toNumber()
  invariant(Number.isSafeInteger(cents), `${amount} is a whole number of cents`)
  return cents
}

/** So many times an amount; below zero it is a credit. */
export function multiple({ amount, currency }: Money, count: number): Money {
  return { amount: atLeastCents(decimal(amount).times(count).plus(0)), currency }
}

export function isNegative(value: Money): boolean {
  return decimal(value.amount).lt(0)
}

/** True when an amount is less than another of its currency. */
export function isBelow(a: Money, b: Money): boolean {
  invariant(a.currency === b.currency, 'amounts that are compared have one currency')
  return decimal(a.amount).lt(b.amount)
}

export function equals(a: Money, b: Money): boolean {
  return a.currency === b.currency && decimal(a.amount).eq(b.amount)
}

function atLeastCents(value: Decimal): string {
  const text = value.toFixed()
  const decimals = text.split('.')[1]?.length ?? 0
  return decimals < 2 ? value.toFixed(2) : text
}
