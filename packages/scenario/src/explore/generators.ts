import fc from 'fast-check'
import { instant, startOf, nextDay, dayOf, type CalendarDate } from '@understudy/domain'
import type { Json } from '../language/scenario.ts'

/** The values of a `forAll:` by name; later ones do not see earlier ones. */
export function valuesOf(forAll: Json): fc.Arbitrary<Json> {
  return fc.record(
    Object.fromEntries(Object.entries(forAll).map(([name, how]) => [name, arbitraryOf(how)])),
  )
}

/** Shrinks to the first of a choice, the smallest number, the shortest list, the earliest day. */
function arbitraryOf(how: unknown): fc.Arbitrary<unknown> {
  const { int, oneOf, subset, list, record, days, money, min, max } = how as {
    int?: { min: number; max: number }
    oneOf?: unknown[]
    subset?: unknown[]
    list?: unknown
    record?: Json
    days?: { from: string; to: string }
    money?: { min: number; max: number; currency: string }
    min?: number
    max?: number
  }
  if (int) return fc.integer(int)
  if (oneOf) return fc.constantFrom(...oneOf)
  if (subset) return fc.subarray(subset, { minLength: min ?? 0 })
  if (list) return fc.array(arbitraryOf(list), { minLength: min ?? 0, maxLength: max ?? 5 })
  if (record) return valuesOf(record)
  if (days) return fc.constantFrom(...daysBetween(days.from, days.to))
  if (!money) return fc.constant(how)
  const { currency, ...bounds } = money
  return fc.integer(bounds).map((whole) => `${whole}.00 ${currency}`)
}

/** At most ten years of days, both ends included. */
function daysBetween(from: string, to: string): CalendarDate[] {
  const last = dayOf(instant(to))
  const days = [dayOf(instant(from))]
  for (let day = days[0]; day !== undefined && day < last && days.length < 3660;) {
    day = nextDay(day)
    if (startOf(day) <= startOf(last)) days.push(day)
  }
  return days
}
