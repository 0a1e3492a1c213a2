import { decimal, whole, type Decimal } from '../../kernel/decimal.ts'
import { ofCents, type Money } from '../../kernel/money.ts'

interface AmountRule {
  /** Cut: parts of a cent are dropped. Half up: half a cent and more becomes a cent. */
  readonly rounding: 'cut' | 'half-up'
  /** What is worked out exactly and rounded once; sums of such amounts are exact. */
  readonly once: string
  readonly source: string
}

/** Where an amount is cut or rounded, by kind of line: the one place that decides (decision-0097). */
export const amountRules = {
  'legacy-licence': {
    rounding: 'half-up',
    once: 'for a line: price times days of the cycle times licences',
    source: 'decision-0097#legacy-licences',
  },
  'shown-unit-price': {
    rounding: 'cut',
    once: 'for a line, to be shown; nothing is worked out from it',
    source: 'decision-0097#legacy-licences',
  },
  'day-of-an-annual-licence': {
    rounding: 'half-up',
    once: 'for one licence and day, in the cancel fee of an annual licence',
    source: 'decision-0097#legacy-licences',
  },
  'new-commerce-licence': {
    rounding: 'cut',
    once: 'for a line: price times days of the cycle times licences',
    source: 'decision-0097#new-commerce-licences',
  },
  'azure-usage': {
    rounding: 'cut',
    once: 'for a meter and a UTC day, in either stream',
    source: 'decision-0097#azure-usage',
  },
  reservation: {
    rounding: 'cut',
    once: 'for a month or a term: price times instances',
    source: 'decision-0234#charges',
  },
  'reservation-return': {
    rounding: 'cut',
    once: 'for what is left of what was paid, less the fee',
    source: 'decision-0234#returns',
  },
  estimate: {
    rounding: 'cut',
    once: 'for what a plan says some days will cost',
    source: 'decision-0097#estimates',
  },
} as const satisfies Record<string, AmountRule>

export type AmountKind = keyof typeof amountRules
export const amountKinds = Object.keys(amountRules) as AmountKind[]

/** Whole cents of dividend over divisor, both exact, neither negative. */
export function roundedCents(kind: AmountKind, dividend: number | bigint, divisor: number): number {
  const { rounding } = amountRules[kind]
  // Quotients of safe integers are cut exactly in floating point; larger ones need more digits.
  const double = typeof dividend === 'number' ? 2 * dividend + divisor : Infinity
  if (Number.isSafeInteger(double)) {
    return rounding === 'cut'
      ? Math.floor(Number(dividend) / divisor)
      : Math.floor(double / (2 * divisor))
  }
  const [over, by] = [BigInt(dividend), BigInt(divisor)]
  return Number(rounding === 'cut' ? over / by : (2n * over + by) / (2n * by))
}

/** The amount of decimals multiplied, over a divisor; none may be negative. */
export function roundedAmount(
  kind: AmountKind,
  factors: readonly string[],
  currency: string,
  divisor: number = 1,
): Money {
  const exact = factors.reduce((product, factor) => product.times(factor), decimal(1))
  return rounded(kind, exact.div(divisor), currency)
}

/** An exact amount, not negative, in whole cents. */
export function rounded(kind: AmountKind, exact: Decimal, currency: string): Money {
  const rounding = amountRules[kind].rounding === 'cut' ? 'down' : 'half-up'
  return ofCents(whole(exact.times(100), rounding), currency)
}
