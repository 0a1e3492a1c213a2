import type { Rule } from '../../kernel/decision.ts'
import type { Mend } from '../../kernel/mend.ts'
import { asSold } from '../../model/subscriptions/commerce-subscription.ts'
import { notGlobalAdmin, roleInsufficient } from '../../policies/acting.ts'
import { directCustomersClosed } from '../../policies/direct-customers.ts'
import { alreadyInTransfer } from '../../policies/open-transfer.ts'
import { transitionAlreadyRunning } from '../../policies/open-transition.ts'
import { directBillRules } from '../../policies/permission.ts'
import { providerNotPartnered } from '../../policies/invited-provider.ts'
import { partnerRegionDiffers, resellerRelationshipMissing } from '../../policies/standing.ts'
import type { AcceptFacts, RemovalFacts, RequestFacts } from './facts.ts'

const inviteBoth =
  'direct-to-indirect#invite-a-customer-to-establish-a-reseller-relationship-with-you-and-with-your-indirect-provider-at-the-same-time'

/** In order of precedence: when several are broken, the first is the refusal. */
export const requestRules = [
  {
    id: 'REL-01',
    ...roleInsufficient,
    source: 'partner-center#relationships',
    holds: (facts) => facts.actorSells,
  },
  {
    ...directCustomersClosed,
    mend: { by: 'again', with: {}, choose: ['provider'] },
    details: ({ providers }) => ({ providers }),
  },
  ...directBillRules,
  providerNotPartnered,
  {
    id: 'REL-01',
    code: 'invitation-link-missing',
    must: 'The edited e-mail must still contain the personal invitation link.',
    mend: { by: 'again', with: {}, choose: ['message'] },
    source: inviteBoth,
    holds: (facts) => facts.linkIsInMessage,
  },
] as const satisfies readonly Rule<RequestFacts>[]

/**
 * One thing after the other: the first subscription, and when there is none left, the first plan; null when only kinds without
 * rules are left, which no command suspends.
 */
function suspendsFirst({ activeSubscriptions, activePlans: [plan] }: RemovalFacts): Mend | null {
  const [first] = activeSubscriptions.flatMap((one) => asSold(one) ?? [])
  if (first !== undefined) {
    const { id: subscription, version, partner } = first
    return {
      by: 'command',
      command: 'UpdateSubscription',
      with: { partner, subscription, version, status: 'suspended' },
    }
  }
  return plan === undefined
    ? null
    : { by: 'command', command: 'SuspendAzurePlan', with: { partner: plan.partner, plan: plan.id } }
}

export const acceptRules = [
  {
    id: 'REL-02',
    ...notGlobalAdmin,
    source: 'partner-center#relationships',
    holds: (facts) => facts.actorIsCustomerGlobalAdmin,
  },
  {
    ...partnerRegionDiffers,
    mend: () => null,
  },
  directCustomersClosed,
  ...directBillRules,
] as const satisfies readonly Rule<AcceptFacts>[]

export const removeDelegatedAdminRules = [
  {
    id: 'REL-07',
    ...roleInsufficient,
    source: 'partner-center#relationships',
    holds: (facts) => facts.actorDecides,
  },
  {
    ...resellerRelationshipMissing,
    holds: (facts) => facts.relationship !== undefined,
  },
] as const satisfies readonly Rule<RemovalFacts>[]

export const removeRelationshipRules = [
  ...removeDelegatedAdminRules,
  {
    id: 'REL-07',
    code: 'subscriptions-still-active',
    must: 'Every subscription the customer has with this partner must be suspended, and so must every Azure plan.',
    source: 'partner-center#relationships',
    holds: (facts) => facts.activeSubscriptions.length === 0 && facts.activePlans.length === 0,
    details: ({ activeSubscriptions, activePlans }) => ({
      subscriptions: activeSubscriptions.map(({ id }) => id),
      plans: activePlans.map(({ id }) => id),
    }),
    mend: suspendsFirst,
  },
  {
    id: 'REL-07',
    ...transitionAlreadyRunning,
    source: 'partner-center#relationships',
    holds: (facts) => facts.openTransitions.length === 0,
    details: ({ openTransitions }) => ({ transitions: openTransitions }),
  },
  alreadyInTransfer,
] as const satisfies readonly Rule<RemovalFacts>[]
