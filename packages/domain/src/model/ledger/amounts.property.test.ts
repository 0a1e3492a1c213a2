import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, money } from '../../kernel/money.ts'
import { roundedCents } from './amounts.ts'

const divisor = fc.integer({ min: 1, max: 366 })

test('cents are rounded alike, whether they are counted in numbers or in longer ones', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.nat(), fc.maxSafeNat(), fc.nat({ max: 2000 })),
      divisor,
      fc.constantFrom('legacy-licence' as const, 'estimate' as const),
      (dividend, by, kind) => {
        expect(roundedCents(kind, dividend, by)).toBe(roundedCents(kind, BigInt(dividend), by))
      },
    ),
    { numRuns: 2000 },
  )
})

test('sums of cents are those of longer amounts', () => {
  const amount = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((cents) => cents / 100)
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const short = add(money(`${a.toFixed(2)} EUR`), money(`${b.toFixed(2)} EUR`))
      const long = add(money(`${a.toFixed(2)}0 EUR`), money(`${b.toFixed(2)} EUR`))
      expect(Number(short.amount)).toBe(Number(long.amount))
    }),
  )
})
