import { expect, test } from 'vitest'
import { countedIn } from './counted.ts'

const words = { UsageInvoiced: 'invoices', TransitionStepCompleted: 'steps' }

test('what happens is counted in the order of its words, the clock left out', () => {
  const counts = {
    ClockAdvanceRequested: 1,
    TransitionStepCompleted: 3,
    UsageInvoiced: 2,
    ClockAdvanced: 1,
  }
  expect(countedIn(counts, words)).toEqual({
    total: 5,
    lines: [
      { count: 2, forms: 'invoices' },
      { count: 3, forms: 'steps' },
    ],
    others: 0,
  })
})

test('what has no words is counted together', () => {
  expect(countedIn({ FaultTriggered: 2, CartCheckedOut: 1 }, words)).toEqual({
    total: 3,
    lines: [],
    others: 3,
  })
})
