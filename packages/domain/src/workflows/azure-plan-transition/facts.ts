import { azurePlanIsSoldIn } from '../../catalog/index.ts'
import { minus, plus, type Instant } from '../../kernel/calendar.ts'
import { azurePlanAvailableFrom } from '../../model/azure/azure-plan.ts'
import { agreementStandsWith } from '../../model/parties/customer-agreement.ts'
import { isLegacyAzure } from '../../model/subscriptions/commerce-subscription.ts'
import type { LegacyAzure } from '../../model/subscriptions/legacy-azure.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { planId, type PartnerId } from '../../model/ids.ts'
import { inTransfer, type InTransfer } from '../../policies/open-transfer.ts'
import { ratedPlan, type PlanCurrency } from '../../policies/plan-currency.ts'
import { permission, type Permission } from '../../policies/permission.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import { isOpen, type Transition } from '../../model/azure/transition.ts'
import { customerOf, partnerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { StartAzurePlanTransition } from './messages.ts'

/** What the rules of a start look at, gathered once from the world. */
export interface StartFacts extends Standing, Permission, InTransfer, PlanCurrency {
  readonly actorIsUser: boolean
  /** Of a reseller that asks. */
  readonly providers: readonly PartnerId[]
  readonly agreementStands: boolean
  readonly planIsAvailable: boolean
  readonly planIsSoldThere: boolean
  /** Of the customer. */
  readonly country: string
  /** 0145P subscriptions the partner bills and no plan holds yet. */
  readonly unmapped: readonly LegacyAzure[]
  readonly holdsLegacyAzure: boolean
  readonly customerSharesServices: boolean
  /** Among the unmapped, those that are too young. */
  readonly boughtRecently: readonly LegacyAzure[]
  /** When the youngest of them is old enough; null when none is too young. */
  readonly oldEnoughAt: Instant | null
  readonly running: Transition | undefined
  readonly completed: Transition | undefined
  readonly finalityAccepted: boolean
}

export function startFacts(command: StartAzurePlanTransition, context: Context): StartFacts {
  const { world, now, actor } = context
  const customer = customerOf(world, command.customer)
  const partner = partnerOf(world, command.partner)
  const legacy = legacyAzureOf(customer, command.partner)
  const unmapped = legacy.filter((subscription) => !isMapped(customer, subscription))
  const transitions = customer.transitions.rows().filter((t) => t.partner === command.partner)
  const recent = minus(now, world.settings.boughtRecentlyWithin)
  const boughtRecently = unmapped.filter(({ purchasedAt }) => purchasedAt > recent)
  const youngest = boughtRecently
    .map(({ purchasedAt }) => purchasedAt)
    .toSorted()
    .at(-1)
  const resellers = unmapped.flatMap((s) => (s.reseller === null ? [] : [s.reseller]))

  return {
    ...standing(world, { ...command, resellers }),
    ...inTransfer(
      customer,
      unmapped.map(({ id }) => id),
    ),
    actorIsUser: actor.role !== 'app',
    ...permission(world, { ...command, asks: ['move-to-azure-plan'] }),
    providers: partner.providers,
    agreementStands: agreementStandsWith(customer.agreement, command.partner),
    planIsAvailable: now >= azurePlanAvailableFrom,
    country: customer.country,
    ...(unmapped.every((one) => hasPlan(customer, command.partner, one))
      ? { rateMissing: null }
      : ratedPlan(world, command)),
    planIsSoldThere: azurePlanIsSoldIn(customer.country),
    unmapped,
    holdsLegacyAzure: legacy.length > 0,
    customerSharesServices: customer.sharedServices,
    boughtRecently,
    oldEnoughAt:
      youngest === undefined ? null : plus(youngest, world.settings.boughtRecentlyWithin),
    running: transitions.find(isOpen),
    completed: transitions.find((t) => !isOpen(t)),
    finalityAccepted: command.finalityAccepted,
  }
}

/** Whose plan a subscription goes under: its reseller's; the partner's own when none was named. */
export function partnerOfRecord(subscription: LegacyAzure, partner: PartnerId): PartnerId {
  return subscription.reseller ?? partner
}

function hasPlan({ id: customer, plans }: Customer, partner: PartnerId, one: LegacyAzure) {
  return plans.has(planId({ customer, partner, partnerOfRecord: partnerOfRecord(one, partner) }))
}

function legacyAzureOf(customer: Customer, partner: PartnerId): readonly LegacyAzure[] {
  return customer.subscriptions
    .rows()
    .filter(isLegacyAzure)
    .filter((s) => s.partner === partner && s.status !== 'deleted')
}

function isMapped(customer: Customer, { entitlement }: LegacyAzure): boolean {
  return customer.azureSubscriptions.get(entitlement)?.plan != null
}
