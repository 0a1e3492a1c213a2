import { expect, test } from 'vitest'
import { entitlementId, subscriptionId } from '../ids.ts'
import {
  adatum,
  advance,
  given,
  order,
  shop,
  sold,
  startTransition,
  update,
  when,
} from '../../testing/index.ts'

const held = shop({
  subscriptions: { 'sub-1': { offer: sold.azure, partner: 'contoso', purchased: '2019-06-01' } },
})

test('an Azure order has two sides with one id, and the partner owns the Azure side', () => {
  const { after } = when(given(shop()), order({ reseller: 'fabrikam', quantity: 3 }))
  const customer = adatum(after)
  expect(customer.subscriptions.get(subscriptionId('sub-2'))).toMatchObject({
    kind: 'legacy-azure',
    entitlement: 'sub-2',
    version: 1,
    channel: 'csp',
    status: 'active',
  })
  expect(customer.azureSubscriptions.get(entitlementId('sub-2'))).toMatchObject({
    partnerOfRecord: 'fabrikam',
    running: [{ from: '2020-03-02T09:00:00Z', until: null }],
    billing: [{ payer: { stream: 'legacy', partner: 'contoso', subscription: 'sub-2' } }],
    access: [{ principal: 'contoso', role: 'Owner' }],
  })
})

test('without delegated admin nobody is given access; a licence offer has no Azure side', () => {
  const start = given(shop({ relationships: { contoso: {} } }))
  const licenses = order({ offer: sold.e3, subscription: 'office', quantity: 25 })
  const customer = adatum(when(start, order(), licenses).after)
  expect(customer.azureSubscriptions.rows()).toMatchObject([{ id: 'sub-2', access: [] }])
  expect(customer.subscriptions.get(subscriptionId('office'))).toMatchObject({
    kind: 'csp-license',
    quantity: 25,
  })
})

test('a suspended subscription neither runs nor is billed until it is active again', () => {
  const suspend = update({ status: 'suspended' })
  const revive = update({ version: 2, status: 'active', name: 'Alpha' })
  const { after } = when(given(held), suspend, advance('1h'), revive)
  const azureSide = adatum(after).azureSubscriptions.get(entitlementId('sub-1'))
  const stretches = [
    { from: '2019-06-01T00:00:00Z', until: '2020-03-02T09:00:00Z' },
    { from: '2020-03-02T10:00:00Z', until: null },
  ]
  expect(azureSide?.running).toEqual(stretches)
  expect(azureSide?.billing).toMatchObject(stretches)
  expect(adatum(after).subscriptions.get(subscriptionId('sub-1'))).toMatchObject({
    status: 'active',
    name: 'Alpha',
    suspendedAt: null,
    version: 4,
  })
})

test('a transition suspends the commerce side alone', () => {
  const after = adatum(when(given(held), startTransition, advance('1d')).after)
  expect(after.subscriptions.get(subscriptionId('sub-1'))).toMatchObject({ status: 'suspended' })
  expect(after.azureSubscriptions.get(entitlementId('sub-1'))).toMatchObject({
    status: 'active',
    running: [{ from: '2019-06-01T00:00:00Z', until: null }],
  })
})

test('suspended Azure is gone after ninety days, and stays as a record where a plan took its place', () => {
  const suspended = when(given(held), update({ status: 'suspended' })).after
  const moved = when(given(held), startTransition, advance('1d')).after
  const statusIn = (start: typeof moved, after: string) =>
    adatum(when(start, advance(after)).after).subscriptions.get(subscriptionId('sub-1'))?.status
  expect(statusIn(suspended, '89d')).toBe('suspended')
  expect(statusIn(suspended, '90d')).toBe('deleted')
  expect(statusIn(moved, '3y')).toBe('suspended')
})
