import { instant, plus } from '../../kernel/calendar.ts'
import { compositeId } from '../../model/composite-id.ts'
import { transitionId, type PartnerId } from '../../model/ids.ts'
import type { TransitionStepKind } from '../../model/azure/transition.ts'
import { customerOf } from '../../model/world.ts'
import { command } from '../../workflow.ts'
import { partnerOfRecord, startFacts, type StartFacts } from './facts.ts'
import * as messages from './messages.ts'
import { resumeFacts } from './resume-facts.ts'
import { resumeRules, startRules } from './rules.ts'

/** The 2019 text sends the partner to the Azure portal; from here on it stays in Partner Center. */
const inPartnerCenterFrom = instant('2020-02-01')

/**
 * Plans one purchase for each partner of record, one mapping for each subscription, and the end.
 * A direct bill partner is its own partner of record, so it gets exactly one plan.
 */
export const start = command({
  message: messages.startAzurePlanTransition,
  facts: startFacts,
  rules: startRules,
  events: (order, facts, { world, now }): messages.Recorded[] => {
    const { partner, customer } = order
    const count = customerOf(world, customer).transitions.size
    return [
      {
        type: 'AzurePlanTransitionStarted',
        partner,
        customer,
        transition: transitionId(
          compositeId({
            kind: 'transition',
            names: [customer, partner],
            ending: String(count + 1),
          }),
        ),
        venue: now < inPartnerCenterFrom ? 'azure-portal' : 'partner-center',
        steps: plannedSteps(facts, partner),
        nextStepAt: plus(now, world.settings.planPurchaseTakes),
      },
    ]
  },
})

export const resume = command({
  message: messages.resumeAzurePlanTransition,
  facts: resumeFacts,
  rules: resumeRules,
  events: ({ partner, customer, transition }, _facts, { now }): messages.Recorded[] => [
    { type: 'AzurePlanTransitionResumed', partner, customer, transition, nextStepAt: now },
  ],
})

function plannedSteps(facts: StartFacts, partner: PartnerId): TransitionStepKind[] {
  const records = facts.unmapped.map((subscription) => partnerOfRecord(subscription, partner))
  const mappings = facts.unmapped.map((subscription): TransitionStepKind => ({
    step: 'map-entitlement',
    entitlement: subscription.entitlement,
    subscription: subscription.id,
    partnerOfRecord: partnerOfRecord(subscription, partner),
  }))
  return [
    ...[...new Set(records)].map((record): TransitionStepKind => ({
      step: 'purchase-plan',
      partnerOfRecord: record,
    })),
    ...mappings,
    { step: 'complete' },
  ]
}
