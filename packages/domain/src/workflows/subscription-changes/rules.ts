import type { Rule } from '../../kernel/decision.ts'
import type { Mend } from '../../kernel/mend.ts'
import { lossAcceptedRule } from '../../policies/loss-acceptance.ts'
import { openTransitionRules } from '../../policies/open-transition.ts'
import {
  customerAgreementMissing,
  seatsOutOfRange,
  seatsPerTenantExceeded,
} from '../../policies/orderable.ts'
import { namedResellerRules } from '../../policies/reseller-order.ts'
import { sellingRules } from '../../policies/selling.ts'
import { resellerAgreementMissing, resellerRelationshipMissing } from '../../policies/standing.ts'
import { chosenRules, subscriptionDeleted } from './chosen-rules.ts'
import { baseNotActive, cycleNotOffered } from '../../policies/order-rules.ts'
import type { UpdateFacts } from './facts.ts'
import { outsidePlan } from './partner-of-record-rules.ts'

const source = 'partner-center#ordering'
const lifecycle = 'partner-center#lifecycle-of-licence-subscriptions'

const licensesProvided = {
  id: 'ORD-08',
  code: 'subscription-pending',
  must: 'The licences must have been provided; until then only name and renewal change.',
  source,
  holds: ({ subscription, changesSeats, changesCycle, suspends }) =>
    subscription.status !== 'pending' || !(changesSeats || changesCycle || suspends),
  mend: ({ license }) => {
    const until = license?.provisionedAt ?? null
    return until === null ? null : { by: 'waiting', until }
  },
} as const satisfies Rule<UpdateFacts>

const changeOffered = {
  id: 'ORD-04',
  code: 'change-not-offered',
  must: 'The offer must allow the change: Azure has neither licences nor a term, and a trial does not renew.',
  source,
  holds: (facts) => facts.notOffered.length === 0,
  details: ({ notOffered }) => ({ fields: notOffered }),
  mend: ({ notOffered }) => ({ by: 'again', with: {}, choose: notOffered }),
} as const satisfies Rule<UpdateFacts>

/** An open transition is in the way of what is deleted, and of another partner of record of what it moves. */
function concernsTransition({ deletes, changesRecord, isLegacyAzure }: UpdateFacts): boolean {
  return deletes || (changesRecord && isLegacyAzure)
}

const whichRules = [
  ...chosenRules,
  {
    id: 'AZT-07',
    code: 'subscription-moved-to-plan',
    must: 'A subscription whose Azure side is under an Azure plan must stay suspended.',
    mend: { by: 'looking', at: 'plans' },
    source: 'azure-plan-transition#track-your-transition-details',
    holds: (facts) => !facts.endsSuspensionOfMoved,
  },
  {
    id: 'ORD-04',
    code: 'deletion-needs-suspended-azure',
    must: 'What is deleted must be a 0145P subscription that is suspended; licences are deleted by themselves when they are kept no longer.',
    source: lifecycle,
    holds: ({ deletes, license, subscription: { status } }) =>
      !deletes || (license === undefined && status === 'suspended'),
    mend: ({ license, subscription: { version } }) =>
      license === undefined
        ? { by: 'command', command: 'UpdateSubscription', with: { version, status: 'suspended' } }
        : null,
  },
  ...openTransitionRules.map((rule) => ({
    ...rule,
    holds: (facts: UpdateFacts) => !concernsTransition(facts) || rule.holds(facts),
  })),
  {
    ...outsidePlan,
    holds: (facts) => !facts.changesRecord || outsidePlan.holds(facts),
  },
  licensesProvided,
  changeOffered,
] as const satisfies readonly Rule<UpdateFacts>[]

/** First this subscription is made active again, then the change is made. */
function madeActive({ subscription: { version } }: UpdateFacts): Mend {
  return { by: 'command', command: 'UpdateSubscription', with: { version, status: 'active' } }
}

const seatRules = [
  customerAgreementMissing,
  {
    id: 'ORD-04',
    code: 'seats-frozen-while-suspended',
    must: 'The number of licences must not change while the subscription is suspended.',
    source,
    holds: ({ changesSeats, subscription }) => !changesSeats || subscription.status !== 'suspended',
    mend: madeActive,
  },
  seatsOutOfRange,
  seatsPerTenantExceeded,
] as const satisfies readonly Rule<UpdateFacts>[]

const cycleRules = [
  {
    id: 'ORD-04',
    code: 'billing-cycle-needs-active',
    must: 'The subscription must be active for its billing cycle to change.',
    source,
    holds: ({ changesCycle, subscription }) => !changesCycle || subscription.status === 'active',
    details: ({ subscription: { status } }) => ({ statuses: [status] }),
    mend: madeActive,
  },
  {
    ...cycleNotOffered,
    holds: (facts) => facts.cycleIsOffered,
    details: ({ subscription: { offer } }) => ({ offers: [offer] }),
  },
] as const satisfies readonly Rule<UpdateFacts>[]

const revivalRules = [
  {
    id: 'LIC-11',
    code: 'reactivation-too-late',
    must: 'A suspended subscription must be made active again while it is kept.',
    source: lifecycle,
    holds: (facts) => facts.isStillKept,
    details: ({ subscription: { since } }) => ({ since: [since] }),
    mend: ({ subscription: { offer } }) => ({
      by: 'command',
      command: 'PlaceOrder',
      with: { offer },
    }),
  },
  {
    ...baseNotActive,
    holds: (facts) => facts.baseIsActive,
    details: ({ license }) => ({ subscriptions: license?.parent ? [license.parent] : [] }),
    mend: ({ license }) =>
      license?.parent
        ? {
            by: 'command',
            command: 'UpdateSubscription',
            with: { subscription: license.parent, status: 'active' },
          }
        : null,
  },
  {
    id: 'LIC-11',
    code: 'term-is-over',
    must: 'The term must go on, or another must be able to follow it: renewal on, the offer sold, the agreement accepted.',
    source: lifecycle,
    holds: (facts) => facts.termObstacle === null,
    details: ({ termObstacle }) => ({ reasons: termObstacle === null ? [] : [termObstacle] }),
    mend: ({ termObstacle, subscription: { offer } }) => {
      if (termObstacle === 'not-wanted') return { by: 'again', with: { autoRenew: true } }
      return termObstacle === 'agreement-missing'
        ? { by: 'command', command: 'AttestCustomerAgreement' }
        : { by: 'command', command: 'PlaceOrder', with: { offer } }
    },
  },
] as const satisfies readonly Rule<UpdateFacts>[]

/** In order of precedence: when several are broken, the first is the refusal. */
export const updateRules = [
  ...sellingRules,
  resellerRelationshipMissing,
  ...whichRules,
  ...seatRules,
  ...cycleRules,
  ...revivalRules,
  ...namedResellerRules,
  resellerAgreementMissing,
  {
    id: 'LIC-09',
    code: 'seats-below-assigned',
    must: 'There must be as many licences as are assigned, or everyone left without one must be named.',
    source: 'decision-0066#nobody-loses-service-unnamed',
    holds: (facts) => facts.bySeats.isAccepted,
    details: ({ bySeats: { users, services } }) => ({ users, services }),
    mend: ({ bySeats: { users } }) => ({ by: 'again', with: { lossAccepted: users } }),
  },
  lossAcceptedRule,
] as const satisfies readonly Rule<UpdateFacts>[]

/** Those of them that concern how often a subscription is paid: of an order, each line is judged by them. */
export const cycleOfLineRules = [
  subscriptionDeleted,
  licensesProvided,
  changeOffered,
  ...cycleRules,
] as const satisfies readonly Rule<UpdateFacts>[]
