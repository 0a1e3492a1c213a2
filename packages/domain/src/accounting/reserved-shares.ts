import { coveredMeter } from '../catalog/index.ts'
import { plus, type Instant } from '../kernel/calendar.ts'
import { decimal, type Decimal } from '../kernel/decimal.ts'
import { clip } from '../kernel/interval.ts'
import type { AzureSubscription } from '../model/azure/azure-subscription.ts'
import type { MeteredUsage } from '../model/azure/metered-usage.ts'
import type { EntitlementId, PartnerId } from '../model/ids.ts'
import type { Period } from '../model/ledger/period.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { Reservation } from '../model/subscriptions/reservation.ts'
import { discountStops } from './discount-stops.ts'
import { ratePieces } from './rate-pieces.ts'
import { asReservation } from './reservation-charges.ts'

/** What an Azure subscription has of a reservation at a moment. */
export interface ReservedShare {
  readonly reservation: Reservation
  readonly entitlement: EntitlementId
  readonly unitsPerHour: Decimal
}

/** An Azure subscription that runs a meter which is reserved, and how much of it when. */
export interface ReservedUser {
  readonly azure: AzureSubscription
  readonly demand: readonly (Period & { readonly unitsPerHour: string })[]
}

export type Reserving = Pick<Customer, 'azureSubscriptions' | 'subscriptions'>

/** What Azure subscriptions have of what is reserved at a moment, first come first served. */
export function sharesAt(
  reservations: readonly Reservation[],
  users: readonly ReservedUser[],
  at: Instant,
): readonly ReservedShare[] {
  const shares: ReservedShare[] = []
  for (const reservation of reservations) {
    let left = decimal(reservation.quantity)
    for (const { azure, demand } of users) {
      const { from, until } = timeOf(reservation, azure)
      if (!isInScope(reservation, azure) || at < from || at >= until) continue
      const wanted = demand.find((one) => one.from <= at && at < one.until)?.unitsPerHour ?? '0'
      const open = decimal(wanted).minus(sumOf(shares, azure.id))
      const taken = open.lt(left) ? open : left
      if (taken.lte(0)) continue
      left = left.minus(taken)
      shares.push({ reservation, entitlement: azure.id, unitsPerHour: taken })
    }
  }
  return shares
}

/** Units an hour that one Azure subscription has of all of them. */
export function sumOf(shares: readonly ReservedShare[], id: EntitlementId): Decimal {
  return shares
    .filter(({ entitlement }) => entitlement === id)
    .reduce((sum, { unitsPerHour }) => sum.plus(unitsPerHour), decimal(0))
}

/** The Azure subscriptions that have something of a reservation at a moment. */
export function coveredAt(
  customer: Reserving,
  reservation: Reservation,
  at: Instant,
): readonly EntitlementId[] {
  const { id, partner } = reservation
  const meter = coveredMeter(reservation)
  if (meter === undefined) return []
  const users = usersOf(customer, partner, meter.id, { from: at, until: plus(at, 'PT1M') })
  return sharesAt(coveringOf(customer, partner, meter.id), users, at)
    .filter((share) => share.reservation.id === id)
    .map(({ entitlement }) => entitlement)
}

/** The reservations of a partner that cover a meter, ordered by who comes first. */
export function coveringOf(
  { subscriptions }: Reserving,
  partner: PartnerId,
  meterId: string,
): readonly Reservation[] {
  return reservationsIn(subscriptions).filter(
    (one) => one.partner === partner && coveredMeter(one)?.id === meterId,
  )
}

/** Who runs a meter at a partner's cost in a time. */
export function usersOf(
  { azureSubscriptions }: Reserving,
  partner: PartnerId,
  meterId: string,
  part: Period,
): readonly ReservedUser[] {
  return azureSubscriptions
    .rows()
    .flatMap((azure) =>
      azure.usage
        .filter(({ meter }) => meter === meterId)
        .map((usage) => userOf(azure, usage, partner, part)),
    )
}

/** When a reservation covers an Azure subscription, as far as it is in its scope at all. */
export function timeOf(reservation: Reservation, azure: AzureSubscription): Period {
  const { term, returned, suspendedAt } = reservation
  const ends = [term.until, returned?.at, suspendedAt, discountStops(azure, reservation)?.stopsAt]
  const until = ends.filter((end) => end !== undefined && end !== null).toSorted()[0] ?? term.until
  return { from: term.from, until }
}

const known = new WeakMap<Customer['subscriptions'], readonly Reservation[]>()

/** Most customers have none, so the table is looked through once. */
function reservationsIn(subscriptions: Customer['subscriptions']): readonly Reservation[] {
  const found = known.get(subscriptions)
  if (found !== undefined) return found
  const all = subscriptions.rows().flatMap((one) => asReservation(one) ?? [])
  const ordered = [
    ...all.filter(({ scope }) => scope.type === 'single'),
    ...all.filter(({ scope }) => scope.type === 'shared'),
  ]
  known.set(subscriptions, ordered)
  return ordered
}

function userOf(
  azure: AzureSubscription,
  usage: MeteredUsage,
  partner: PartnerId,
  part: Period,
): ReservedUser {
  const demand = azure.billing.flatMap((stretch) => {
    const { payer } = stretch
    if (payer.stream === 'outside-csp' || payer.partner !== partner) return []
    const within = clip(stretch, part.from, part.until)
    return within === null ? [] : ratePieces(usage, within)
  })
  return { azure, demand }
}

function isInScope({ scope }: Reservation, azure: AzureSubscription): boolean {
  return scope.type === 'shared' || scope.entitlement === azure.id
}
