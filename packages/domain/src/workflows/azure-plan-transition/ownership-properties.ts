import { invariant } from '../../kernel/invariant.ts'
import {
  adatum,
  advance,
  auditLog,
  byAgent,
  given,
  ownershipCase,
  ownPlans,
  property,
  trading,
  when,
  type AnyProperty,
  type OwnershipStep,
  type Told,
} from '../../testing/index.ts'

const world = trading({
  subscriptions: {
    ea: { offer: 'MS-AZR-0145P', channel: 'enterprise-agreement', purchased: '2018-06-01' },
  },
})

const buying: readonly Told[] = [
  byAgent('PurchaseAzurePlan', 'northwind'),
  byAgent('PurchaseAzurePlan', 'contoso'),
  byAgent('PurchaseAzurePlan', 'contoso', { reseller: 'fabrikam' }),
  byAgent('PurchaseAzurePlan', 'contoso', { reseller: 'tailspin' }),
]

function planOf({ partner, plan }: OwnershipStep): string {
  const records = ownPlans[partner]
  return `plan.adatum.${partner}.${records[plan % records.length]}`
}

function told(step: OwnershipStep): Told {
  const { partner, does } = step
  if (does === 'request') {
    return byAgent('RequestBillingOwnership', partner, { entitlement: 'ea', plan: planOf(step) })
  }
  if (does === 'withdraw')
    return byAgent('WithdrawBillingOwnership', partner, { entitlement: 'ea' })
  return [
    'adatum/global-admin',
    { type: 'AcceptBillingOwnership', partner, customer: 'adatum', entitlement: 'ea' },
  ]
}

export const ownershipProperties: readonly AnyProperty[] = [
  property({
    name: 'one request is open at a time, and what is accepted lands under the plan that it named',
    source: 'decision-0086#one-request-which-names-its-plan',
    given: ownershipCase,
    holds: (drawn) => {
      let at = when(given(world), ...buying).after
      let open: OwnershipStep | null = null
      let under: string | null = null
      for (const step of drawn) {
        // A minute passes, so that no two requests have one id.
        const { after, outcomes } = when(at, told(step), advance('1m'))
        const isOwn: boolean = open?.partner === step.partner
        const isSame: boolean = open !== null && isOwn && planOf(open) === planOf(step)
        const may = {
          request: under === null && (open === null || isSame),
          accept: under === null && isOwn,
          withdraw: true,
        }[step.does]
        invariant(outcomes[0]?.accepted === may, `${step.does} by ${step.partner}: ${may}`)
        if (may && step.does === 'accept' && open) under = planOf(open)
        if (may && step.does === 'request') open = step
        else if (may && (step.does === 'accept' || isOwn)) open = null
        at = after
        const azure = adatum(at).azureSubscriptions.get('ea' as never)
        invariant(azure?.plan === under, 'it is where the accepted request said')
      }
      auditLog(at)
    },
    retold: (drawn) => ({ world, steps: [...buying, ...drawn.map(told)] }),
  }),
]
