import { expect, test } from 'vitest'
import { stepBetween, stepsOf, type Step } from '../engine/step.ts'
import { advance, given, shop, sold, when } from '../testing/index.ts'
import { checkInvariants } from './check.ts'

/** A month of usage in the old stream, which is in dollars. */
const { after: lived } = when(
  given(
    shop({
      subscriptions: {
        'sub-1': {
          offer: sold.azure,
          partner: 'contoso',
          purchased: '2019-06-01',
          usage: { meter: 'cceae6f5-49e9-55b3-9baf-4ca3a945619c', unitsPerHour: '1' },
        },
      },
    }),
  ),
  advance('40d'),
)

type UsageInvoiced = Extract<Step['recorded']['event'], { type: 'UsageInvoiced' }>

/** What is said of the last invoice for usage, had it been another. */
function broken(change: (event: UsageInvoiced) => UsageInvoiced): readonly string[] {
  for (const { before, recorded, after } of [...stepsOf(lived.log)].toReversed()) {
    const { event } = recorded
    if (event.type !== 'UsageInvoiced') continue
    return checkInvariants(stepBetween(before, { ...recorded, event: change(event) }, after)).map(
      ({ id, violation }) => `${id} ${violation}`,
    )
  }
  throw new Error('usage was invoiced')
}

const inEuros = (event: UsageInvoiced): UsageInvoiced => {
  const euros = (amount: { readonly amount: string }) => ({ ...amount, currency: 'EUR' })
  return {
    ...event,
    lines: event.lines.map((line) => ({ ...line, amount: euros(line.amount) })),
    total: euros(event.total),
  }
}

test('an invoice in another currency without a rate is seen', () => {
  expect(broken(inEuros)).toContainEqual(
    expect.stringMatching(/^INV-13 D-.* is in EUR without a rate$/),
  )
})

test('an invoice in dollars at a rate is seen', () => {
  const exchange = { rate: '1', date: '2020-02-27' } as UsageInvoiced['exchange']
  expect(broken((event) => ({ ...event, exchange }))).toContainEqual(
    expect.stringMatching(/^INV-13 D-.* is in USD at a rate$/),
  )
})

test('an invoice as it was issued is conserved', () => {
  expect(broken((event) => event).filter((said) => said.startsWith('INV-13'))).toEqual([])
})
