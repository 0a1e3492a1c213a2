import { instant, type Instant } from '../../kernel/calendar.ts'
import type { AzurePlan } from '../../model/azure/azure-plan.ts'
import { administersFor, isGlobalAdminOf } from '../../policies/acting.ts'
import type { PurchaseChannel } from '../../model/subscriptions/subscription-base.ts'
import { agreementStandsWith } from '../../model/parties/customer-agreement.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { PartnerId, PlanId } from '../../model/ids.ts'
import { openRequest, type OwnershipRequest } from '../../model/parties/ownership-request.ts'
import { permission, type Permission } from '../../policies/permission.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import { customerOf, partnerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type {
  AcceptBillingOwnership,
  RequestBillingOwnership,
  WithdrawBillingOwnership,
} from './messages.ts'

/** From here on a subscription under an indirect Enterprise Agreement moves like one under a direct one (decision-0086). */
const indirectAgreementMovesFrom: Instant = instant('2026-01-01')

/** What the rules of a change of billing ownership look at, for the partner that asks or asked. */
export interface OwnershipFacts extends Standing, Permission {
  readonly actorIsUser: boolean
  readonly actorIsCustomerGlobalAdmin: boolean
  readonly actorMayWithdraw: boolean
  /** Of a reseller that asks. */
  readonly providers: readonly PartnerId[]
  readonly agreementStands: boolean
  readonly isOutsideCsp: boolean
  /** Where it was bought; null when it was created under a plan. */
  readonly channel: PurchaseChannel | null
  readonly isTransferable: boolean
  /** The open request of this partner. */
  readonly request: OwnershipRequest | undefined
  /** The active plan that the request aims at, or aimed at. */
  readonly plan: AzurePlan | undefined
  /** The partner has an active plan for the customer, be it another than the request names. */
  readonly holdsPlan: boolean
}

/** What the rules of a request look at besides. */
export interface RequestFacts extends OwnershipFacts {
  /** Plans it could have named and did not, when there are several. */
  readonly plansToChoose: readonly PlanId[]
  /** An open request that is not just this one. */
  readonly inTheWay: OwnershipRequest | undefined
}

export function requestOwnershipFacts(
  command: RequestBillingOwnership,
  context: Context,
): RequestFacts {
  const customer = customerOf(context.world, command.customer)
  const plans = plansOf(customer, command.partner)
  const names = command.plan !== undefined || command.reseller !== undefined
  const named = plans.filter(
    ({ id, partnerOfRecord }) =>
      (command.plan ?? id) === id && (command.reseller ?? partnerOfRecord) === partnerOfRecord,
  )
  const plan = named.length === 1 ? named[0] : undefined
  const open = openRequest(customer, command.entitlement, context.now)
  const isSame = open?.partner === command.partner && open.plan === plan?.id
  return {
    ...factsOf(command, plan, context),
    plansToChoose: names || plans.length < 2 ? [] : plans.map(({ id }) => id),
    inTheWay: isSame ? undefined : open,
  }
}

export function ownershipFacts(
  command: AcceptBillingOwnership | WithdrawBillingOwnership,
  context: Context,
): OwnershipFacts {
  const customer = customerOf(context.world, command.customer)
  const open = openRequest(customer, command.entitlement, context.now)
  const request = open?.partner === command.partner ? open : undefined
  const plan = plansOf(customer, command.partner).find(
    ({ id }) => request && (request.plan ?? id) === id,
  )
  return factsOf(command, plan, context)
}

function factsOf(
  { partner, customer: id, entitlement }: Omit<WithdrawBillingOwnership, 'type'>,
  plan: AzurePlan | undefined,
  { world, now, actor }: Context,
): OwnershipFacts {
  const customer = customerOf(world, id)
  const azure = customer.azureSubscriptions.get(entitlement)
  const bought = azure?.subscription ? customer.subscriptions.get(azure.subscription) : undefined
  const channel = bought?.channel ?? null
  const open = openRequest(customer, entitlement, now)
  const resellers = plan ? [plan.partnerOfRecord] : []
  const isGlobalAdmin = isGlobalAdminOf(actor, id)
  return {
    ...standing(world, { partner, customer: id, resellers }),
    actorIsUser: actor.role !== 'app',
    actorIsCustomerGlobalAdmin: isGlobalAdmin,
    actorMayWithdraw: isGlobalAdmin || administersFor(actor, partner),
    ...permission(world, { partner, customer: id, asks: ['bring-azure-in'] }),
    providers: partnerOf(world, partner).providers,
    agreementStands: agreementStandsWith(customer.agreement, partner),
    isOutsideCsp: azure?.billing.at(-1)?.payer.stream === 'outside-csp',
    channel,
    isTransferable:
      channel === 'enterprise-agreement' ||
      (channel === 'indirect-enterprise-agreement' && now >= indirectAgreementMovesFrom),
    request: open?.partner === partner ? open : undefined,
    plan,
    holdsPlan: plansOf(customer, partner).length > 0,
  }
}

function plansOf({ plans }: Customer, partner: RequestBillingOwnership['partner']): AzurePlan[] {
  return plans.rows().filter((plan) => plan.partner === partner && plan.status === 'active')
}
