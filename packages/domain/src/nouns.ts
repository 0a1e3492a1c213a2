import type { z } from 'zod'
import type { Instant } from './kernel/calendar.ts'
import type { MessageSchema } from './kernel/message.ts'
import { azureSubscriptionEvents } from './model/azure/azure-subscription-events.ts'
import { budgetEvents } from './model/azure/budget-events.ts'
import { evolveAzureSubscription } from './model/azure/evolve-azure-subscription.ts'
import { evolveBudget } from './model/azure/evolve-budget.ts'
import { evolvePlan } from './model/azure/evolve-plan.ts'
import { evolveTransition } from './model/azure/evolve-transition.ts'
import { planEvents } from './model/azure/plan-events.ts'
import { transitionEvents } from './model/azure/transition-events.ts'
import { evolveInvoice } from './model/ledger/evolve-invoice.ts'
import { invoiceEvents } from './model/ledger/invoice-events.ts'
import { agreementEvents } from './model/parties/agreement-events.ts'
import { enrollmentEvents } from './model/parties/enrollment-events.ts'
import { authorizationEvents } from './model/parties/authorization-events.ts'
import { evolveAgreement } from './model/parties/evolve-agreement.ts'
import { evolveAuthorization } from './model/parties/evolve-authorization.ts'
import { evolveEnrollment } from './model/parties/evolve-enrollment.ts'
import { evolveProfile } from './model/parties/evolve-profile.ts'
import { evolveIncentives } from './model/parties/evolve-incentives.ts'
import { evolvePartnership } from './model/parties/evolve-partnership.ts'
import { evolveParty } from './model/parties/evolve-party.ts'
import { evolveRelationship } from './model/parties/evolve-relationship.ts'
import { incentiveEvents } from './model/parties/incentive-events.ts'
import { partnershipEvents } from './model/parties/partnership-events.ts'
import { partyEvents } from './model/parties/party-events.ts'
import { profileEvents } from './model/parties/profile-events.ts'
import { relationshipEvents } from './model/parties/relationship-events.ts'
import { cartEvents } from './model/subscriptions/cart-events.ts'
import { evolveCart } from './model/subscriptions/evolve-cart.ts'
import { evolveMove } from './model/subscriptions/evolve-move.ts'
import { evolveSubscription } from './model/subscriptions/evolve-subscription.ts'
import { moveEvents } from './model/subscriptions/move-events.ts'
import { subscriptionEvents } from './model/subscriptions/subscription-events.ts'
import { evolveUser } from './model/tenant/evolve-user.ts'
import { evolveTransfer } from './model/subscriptions/evolve-transfer.ts'
import { transferEvents } from './model/subscriptions/transfer-events.ts'
import { userEvents } from './model/tenant/user-events.ts'
import { evolveFault } from './model/workspace/evolve-fault.ts'
import { evolveWorkspace } from './model/workspace/evolve-workspace.ts'
import { faultEvents } from './model/workspace/fault-events.ts'
import { workspaceEvents } from './model/workspace/workspace-events.ts'
import type { World } from './model/world.ts'

/** Table of contents: every event appears here once, under the noun that it is a fact about, with what it changes. */
export const nouns = {
  workspace: noun(workspaceEvents, evolveWorkspace),
  party: noun(partyEvents, evolveParty),
  enrollment: noun(enrollmentEvents, evolveEnrollment),
  profile: noun(profileEvents, evolveProfile),
  incentives: noun(incentiveEvents, evolveIncentives),
  authorization: noun(authorizationEvents, evolveAuthorization),
  partnership: noun(partnershipEvents, evolvePartnership),
  relationship: noun(relationshipEvents, evolveRelationship),
  agreement: noun(agreementEvents, evolveAgreement),
  subscription: noun(subscriptionEvents, evolveSubscription),
  cart: noun(cartEvents, evolveCart),
  user: noun(userEvents, evolveUser),
  move: noun(moveEvents, evolveMove),
  transfer: noun(transferEvents, evolveTransfer),
  plan: noun(planEvents, evolvePlan),
  azureSubscription: noun(azureSubscriptionEvents, evolveAzureSubscription),
  transition: noun(transitionEvents, evolveTransition),
  budget: noun(budgetEvents, evolveBudget),
  invoice: noun(invoiceEvents, evolveInvoice),
  fault: noun(faultEvents, evolveFault),
} as const

export type Event = z.output<(typeof nouns)[keyof typeof nouns]['events'][number]>
export type EventType = Event['type']

/** An event’s schema, and what it changes. */
export interface EventDefinition {
  readonly schema: z.ZodType & MessageSchema
  readonly evolve: (world: World, event: never, at: Instant) => World
}

const byType: ReadonlyMap<string, EventDefinition> = new Map(
  Object.values(nouns).flatMap(({ events, evolve }) =>
    events.map((schema) => [schema.shape.type.value, { schema, evolve }] as const),
  ),
)

export const eventTypes = [...byType.keys()] as EventType[]

export function eventDefinition(type: string): EventDefinition | undefined {
  return byType.get(type)
}

function noun<const Events extends readonly (z.ZodType & MessageSchema)[], Evolve>(
  events: Events,
  evolve: Evolve,
) {
  return { events, evolve }
}
