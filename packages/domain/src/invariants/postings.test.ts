import { expect, test } from 'vitest'
import { stepBetween, stepsOf, type Step } from '../engine/step.ts'
import { customerId, entitlementId, partnerId } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { asLicense } from '../model/subscriptions/commerce-subscription.ts'
import { withCustomer, withRow } from '../model/world.ts'
import { advance, given, order, shop, sold, update, when } from '../testing/index.ts'
import { checkInvariants } from './check.ts'

const held = shop({
  subscriptions: {
    'sub-1': {
      offer: sold.azure,
      partner: 'contoso',
      purchased: '2019-06-01',
      usage: { meter: 'cceae6f5-49e9-55b3-9baf-4ca3a945619c', unitsPerHour: '1' },
    },
  },
})

/** Three months with licences and usage, and one change of them. */
const { after: lived } = when(
  given(held),
  order({ offer: sold.e3, subscription: 'office', quantity: 25 }),
  advance('40d'),
  update({ subscription: 'office', version: 2, quantity: 30 }),
  advance('60d'),
)

/** What is said of the last step of a kind, with another file of the customer after it. */
function broken(type: string, change: (customer: Customer) => Customer): readonly string[] {
  const step = lastOf(type)
  const after = withCustomer(step.after, customerId('adatum'), change)
  return checkInvariants(stepBetween(step.before, step.recorded, after)).map(
    ({ id, violation }) => `${id} ${violation}`,
  )
}

function lastOf(type: string): Step {
  const found = [...stepsOf(lived.log)].findLast(({ recorded }) => recorded.event.type === type)
  if (found === undefined) throw new Error(`${type} is among what happened`)
  return found
}

test('an invoice that says less than was posted is seen', () => {
  const found = broken('LicenseInvoiced', (customer) => ({
    ...customer,
    licenseInvoices: withRow(
      customer.licenseInvoices,
      customer.licenseInvoices.entries().at(-1)?.[0] ?? '',
      (invoice) => ({ ...invoice, lines: [] }),
    ),
  }))
  expect(found).toContainEqual(expect.stringMatching(/^INV-15 contoso was invoiced .* and owed/))
})

test('usage that nobody invoiced is seen', () => {
  const found = broken('UsageInvoiced', (customer) => ({
    ...customer,
    azureSubscriptions: withRow(customer.azureSubscriptions, entitlementId('sub-1'), (azure) => ({
      ...azure,
      usage: azure.usage.map((one) => ({ ...one, unitsPerHour: '2' })),
    })),
  }))
  expect(found).toContainEqual(expect.stringMatching(/^INV-15 contoso was invoiced/))
})

test('a period that is invoiced under two numbers is seen', () => {
  const found = broken('UsageInvoiced', (customer) => {
    const last = customer.invoices.rows().at(-1)
    if (last === undefined) throw new Error('there is an invoice')
    const again = { ...last, number: `${last.number}-again`, lines: [] }
    return { ...customer, invoices: customer.invoices.with(again.number, again) }
  })
  expect(found).toContainEqual(expect.stringMatching(/^INV-15 .* both invoice/))
})

test('an invoice that is changed afterwards is seen', () => {
  const found = broken('LicenseInvoiced', (customer) => ({
    ...customer,
    invoices: withRow(customer.invoices, customer.invoices.entries()[0]?.[0] ?? '', (invoice) => ({
      ...invoice,
      partner: partnerId('fabrikam'),
    })),
  }))
  expect(found).toContainEqual(expect.stringMatching(/^INV-16 .* another invoice than was issued/))
})

test('a past charge that becomes another is seen', () => {
  const found = broken('LicenseInvoiced', (customer) => {
    const [office] = customer.subscriptions.rows().flatMap((one) => asLicense(one) ?? [])
    if (office === undefined) throw new Error('there are licences')
    const shorter = { ...office, paid: office.paid.slice(0, 1) }
    return { ...customer, subscriptions: customer.subscriptions.with(office.id, shorter) }
  })
  expect(found).toContainEqual('INV-16 the past postings of office are others than before')
})

test('past usage that another event is made the cause of is seen', () => {
  const found = broken('UsageInvoiced', (customer) => ({
    ...customer,
    azureSubscriptions: withRow(customer.azureSubscriptions, entitlementId('sub-1'), (azure) => ({
      ...azure,
      billing: azure.billing.map((stretch) => ({ ...stretch, cause: stretch.cause + 1 })),
    })),
  }))
  expect(found).toContainEqual('INV-16 the past postings of sub-1 are others than before')
})
