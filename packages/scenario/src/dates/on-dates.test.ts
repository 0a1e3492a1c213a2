import { expect, test } from 'vitest'
import { domainTarget } from '../run/domain-target.ts'
import { sample, scenarioOf } from '../testing/sample.ts'
import { datesText } from './dates-text.ts'
import { datesOfRules, onDates } from './on-dates.ts'

const order =
  'PlaceOrder: { partner: contoso, customer: adatum, subscription: office, offer: Office 365 Enterprise E3, quantity: 1, reseller: fabrikam }'
const ordering = scenarioOf(
  sample(
    `steps:\n  - advance: { by: 1h }\n  - when: { ${order} }\n    as: contoso/sales-agent\n`,
  ).replace('      agreement: { signed: 2019-12-01 }\n', ''),
)

test('what differs between dates is told with the rule and the day from which it is in force', async () => {
  const dates = ['2020-01-15T00:00:00Z', '2020-02-03T00:00:00Z']
  const steps = await onDates(ordering, dates, domainTarget())
  expect(steps.map(({ differs }) => differs)).toEqual([false, true])
  expect(datesText(steps, dates)).toBe(
    [
      'PlaceOrder (step 2, line 17)',
      '  2020-01-15  accepted: SubscriptionPurchased',
      '  2020-02-03  refused: customer-agreement-missing (MCA-02, in force from 2020-02-01)',
    ].join('\n'),
  )
})

test('dates on which everything goes the same are said to', async () => {
  const dates = ['2020-02-03T00:00:00Z', '2020-02-04T00:00:00Z']
  const said = datesText(await onDates(ordering, dates, domainTarget()), dates)
  expect(said).toBe('Every command goes the same on all of these dates.')
})

test('the dates of all rules are in order, each once', () => {
  const dates = datesOfRules()
  expect(dates).toContain('2020-02-01T00:00:00Z')
  expect([...new Set(dates)].sort()).toEqual(dates)
})
