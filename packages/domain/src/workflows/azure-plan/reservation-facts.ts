import { asReservation } from '../../accounting/reservation-charges.ts'
import {
  isReturnable,
  refundOf,
  type ReservationRefund,
} from '../../accounting/reservation-return.ts'
import { reservables, reservationPriceUsd, type Reserved } from '../../catalog/index.ts'
import type { CustomerId, EntitlementId, PartnerId } from '../../model/ids.ts'
import { agreementStandsWith } from '../../model/parties/customer-agreement.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { asSold, isLegacyAzure } from '../../model/subscriptions/commerce-subscription.ts'
import type { Reservation } from '../../model/subscriptions/reservation.ts'
import { customerOf } from '../../model/world.ts'
import { namedReseller, type NamedReseller } from '../../policies/reseller-order.ts'
import { selling, type Selling } from '../../policies/selling.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import type { Context } from '../../workflow.ts'
import type { PurchaseReservation, ReturnReservation } from './reservation-messages.ts'

/** What the rules of reserving look at. */
export interface ReserveFacts extends Selling, Standing, NamedReseller {
  readonly agreementStands: boolean
  /** The partner bills an active plan, or an active 0145P subscription. */
  readonly hasAzure: boolean
  readonly isPriced: boolean
  /** What has a price, as the catalogue names it. */
  readonly reservables: readonly Reserved[]
  /** Named, and billed to another. */
  readonly strangeEntitlement: EntitlementId | null
  readonly idIsFree: boolean
  readonly alreadyBought: boolean
}

export function reserveFacts(
  command: PurchaseReservation,
  { world, actor }: Context,
): ReserveFacts {
  const { partner, reseller, subscription, entitlement } = command
  const customer = customerOf(world, command.customer)
  const there = customer.subscriptions.get(subscription)
  return {
    ...selling(world, actor, command, ['reserve-azure']),
    ...standing(world, { ...command, resellers: [reseller ?? partner] }),
    ...namedReseller(world, command),
    agreementStands: agreementStandsWith(customer.agreement, partner),
    hasAzure: hasAzure(customer, partner),
    isPriced: reservationPriceUsd(command) !== null,
    reservables: reservables(),
    strangeEntitlement:
      entitlement === undefined || isBilledTo(customer, entitlement, partner) ? null : entitlement,
    idIsFree: there === undefined,
    alreadyBought: there !== undefined && isTheSame(asReservation(there), command),
  }
}

/** What the rules of giving a reservation back look at. */
export interface ReturnFacts extends Selling, Standing {
  /** Undefined where it is none of this partner, or gone. */
  readonly reservation: Reservation | undefined
  readonly refund: ReservationRefund | null
  readonly alreadyReturned: boolean
}

export function returnFacts(
  command: ReturnReservation,
  { world, actor, now }: Context,
): ReturnFacts {
  const customer = customerOf(world, command.customer)
  const named = customer.subscriptions.get(command.subscription)
  const mine = named && asReservation(named)
  const own = mine?.partner === command.partner ? mine : undefined
  const reservation = own !== undefined && isReturnable(own, now) ? own : undefined
  return {
    ...selling(world, actor, command, []),
    ...standing(world, command),
    reservation,
    refund: reservation === undefined ? null : refundOf(customer, reservation, now),
    alreadyReturned: own !== undefined && own.returned !== null,
  }
}

function hasAzure({ plans, subscriptions }: Customer, partner: PartnerId): boolean {
  const hasPlan = plans.rows().some((plan) => plan.partner === partner && plan.status === 'active')
  return (
    hasPlan ||
    subscriptions
      .rows()
      .some(
        (one) => isLegacyAzure(one) && asSold(one)?.partner === partner && one.status === 'active',
      )
  )
}

function isBilledTo(
  { azureSubscriptions }: Customer,
  entitlement: EntitlementId,
  partner: PartnerId,
): boolean {
  const payer = azureSubscriptions.get(entitlement)?.billing.at(-1)?.payer
  return payer !== undefined && payer.stream !== 'outside-csp' && payer.partner === partner
}

function isTheSame(
  held: Reservation | undefined,
  asked: PurchaseReservation & { readonly customer: CustomerId },
): boolean {
  return (
    held?.partner === asked.partner &&
    held.armSku === asked.armSku &&
    held.armRegion === asked.armRegion &&
    held.termLength === asked.termLength &&
    held.payment === asked.payment &&
    held.quantity === asked.quantity
  )
}
