import { clip, minutesOf } from '../../kernel/interval.ts'
import { invariant } from '../../kernel/invariant.ts'
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

const buy = (reseller: string | null) =>
  byAgent('PurchaseAzurePlan', 'contoso', reseller === null ? {} : { reseller })

const plan = 'plan.adatum.contoso.contoso'

/** A subscription under the plan, then each pause followed by the other of cancelling and reactivating. */
function paused(pauses: readonly number[]): Told[] {
  const changes = pauses.flatMap((minutes, index): Told[] => {
    const type = index % 2 === 0 ? 'CancelAzureSubscription' : 'ReactivateAzureSubscription'
    return [advance(`${minutes}m`), byAgent(type, 'contoso', { entitlement: 'alpha' })]
  })
  const create = byAgent('CreateAzureSubscription', 'contoso', { plan, entitlement: 'alpha' })
  return [buy(null), create, ...changes]
}

export const azurePlanProperties: readonly AnyProperty[] = [
  property({
    name: 'buying gives each partner of record exactly one plan, however often it is bought',
    source: 'azure-plan-transition#select-transition-to-azure-plan',
    given: purchasesCase,
    holds: (records) => {
      const { after, outcomes } = when(given(trading()), ...records.map(buy))
      invariant(
        outcomes.every((one) => one.accepted),
        'every purchase is accepted',
      )
      invariant(adatum(after).plans.size === new Set(records).size, 'one for each record')
      auditLog(after)
    },
    retold: (records) => ({ world: trading(), steps: records.map(buy) }),
  }),

  property({
    name: 'the plan pays for exactly the minutes a subscription below it ran',
    source: 'azure-plan#learn-about-the-azure-plan',
    given: pausesCase,
    holds: (pauses) => {
      const { after } = when(given(trading()), ...paused(pauses))
      const [azure] = adatum(after).azureSubscriptions.rows()
      invariant(azure, 'it was created')
      const { now } = after.world
      const billed = azure.billing.flatMap((stretch) => clip(stretch, azure.createdAt, now) ?? [])
      const paid = billed.reduce((sum, stretch) => sum + minutesOf(stretch), 0)
      const ran = pauses.filter((_, index) => index % 2 === 0)
      invariant(paid === ran.reduce((sum, minutes) => sum + minutes, 0), 'not a minute is lost')
      auditLog(after)
    },
    retold: (pauses) => ({ world: trading(), steps: paused(pauses) }),
  }),
]
