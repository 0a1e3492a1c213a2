import Big from 'big.js'

/**
 * An exact decimal number. Sums, differences and products are exact; a quotient that never ends has twenty decimals.
 * The one arithmetic that amounts, rates and quantities are worked out by.
 */
export type Decimal = Big

/** @throws Error when a text is no number */
export function decimal(value: string | number): Decimal {
  return new Big(value)
}

const modes = { down: Big.roundDown, up: Big.roundUp, 'half-up': Big.roundHalfUp } as const

/**
 * A whole number: towards zero, away from it, or to the nearest with halves away from it.
 * @example whole(decimal('2.5'), 'half-up') === 3 && whole(decimal('2.5'), 'down') === 2
 * @example whole(decimal('2.01'), 'up') === 3
 */
export function whole(value: Decimal, rounding: keyof typeof modes): number {
  return value.round(0, modes[rounding]).toNumber()
}

/**
 * Exact quotient with up to 12 decimals, rounded half even; for rates, never for amounts.
 * @example ratio(1, 3) === '0.333333333333'
 */
export function ratio(dividend: string | number, divisor: string | number): string {
  return decimal(dividend).div(divisor).round(12, Big.roundHalfEven).toString()
}

/**
 * Exact product, for quantities.
 * @example times('0.1', '0.2') === '0.02'
 */
export function times(a: string, b: string): string {
  return decimal(a).times(b).toFixed()
}
