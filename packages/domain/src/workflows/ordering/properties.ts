import { invariant } from '../../kernel/invariant.ts'
import { clip, minutesOf } from '../../kernel/interval.ts'
import {
  adatum,
  advance,
  auditLog,
  byAgent,
  given,
  pausesCase,
  property,
  purchasesCase,
  trading,
  when,
  type AnyProperty,
  type Told,
} from '../../testing/index.ts'
import { licenseProperties } from './license-properties.ts'

const order = (reseller: string | null, subscription: string): Told =>
  byAgent('PlaceOrder', 'contoso', {
    subscription,
    offer: 'MS-AZR-0145P',
    ...(reseller === null ? {} : { reseller }),
  })

/** An order, then each pause followed by the other of suspending and reactivating. */
function paused(pauses: readonly number[]): Told[] {
  const changes = pauses.flatMap((minutes, index): Told[] => [
    advance(`${minutes}m`),
    byAgent('UpdateSubscription', 'contoso', {
      subscription: 'sub-1',
      version: index + 1,
      status: index % 2 === 0 ? 'suspended' : 'active',
    }),
  ])
  return [order(null, 'sub-1'), ...changes]
}

export const orderingProperties: readonly AnyProperty[] = [
  property({
    name: 'an Azure subscription is billed for exactly the minutes it was not suspended',
    source: 'partner-center#entitlements',
    given: pausesCase,
    holds: (pauses) => {
      const { after } = when(given(trading()), ...paused(pauses))
      const [azure] = adatum(after).azureSubscriptions.rows()
      invariant(azure, 'the order brought an Azure subscription')
      const start = azure.createdAt
      const billed = azure.billing
        .flatMap((stretch) => clip(stretch, start, after.world.now) ?? [])
        .reduce((sum, stretch) => sum + minutesOf(stretch), 0)
      const ran = pauses.filter((_, index) => index % 2 === 0)
      invariant(billed === ran.reduce((sum, minutes) => sum + minutes, 0), 'not a minute is lost')
      auditLog(after)
    },
    retold: (pauses) => ({ world: trading(), steps: paused(pauses) }),
  }),

  property({
    name: 'orders keep the partner of record they named, whatever the number of orders',
    source: 'partner-center#ordering',
    given: purchasesCase,
    holds: (records) => {
      const told = records.map((reseller, index) => order(reseller, `sub-${index + 1}`))
      const { after } = when(given(trading()), ...told)
      const kept = adatum(after).azureSubscriptions.rows()
      invariant(kept.length === records.length, 'each order brought one')
      for (const { id, partnerOfRecord } of kept) {
        const named = records[Number(id.slice('sub-'.length)) - 1]
        invariant(partnerOfRecord === (named ?? 'contoso'), `${id} is on its own record`)
      }
      auditLog(after)
    },
    retold: (records) => ({
      world: trading(),
      steps: records.map((reseller, index) => order(reseller, `sub-${index + 1}`)),
    }),
  }),

  ...licenseProperties,
]
