import { coveredMeter, meter } from '../catalog/index.ts'
import { instant, plus, type Instant } from '../kernel/calendar.ts'
import { decimal, type Decimal } from '../kernel/decimal.ts'
import { clip } from '../kernel/interval.ts'
import type { AzureSubscription, BillingStretch } from '../model/azure/azure-subscription.ts'
import type { MeteredUsage } from '../model/azure/metered-usage.ts'
import type { PartnerId } from '../model/ids.ts'
import type { Period } from '../model/ledger/period.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { Reservation } from '../model/subscriptions/reservation.ts'
import { ratePieces } from './rate-pieces.ts'
import { asReservation } from './reservation-charges.ts'

/** A time in which some units an hour of a meter cost nothing, since they are reserved. */
export interface CoveredPiece extends Period {
  readonly unitsPerHour: Decimal
  /** Position of the event by which they were reserved. */
  readonly cause: number
}

/** From then on reservations go along with what they cover. */
const goAlongFrom = instant('2022-09-23')
const staysFor = 'P90D'

/**
 * When an Azure subscription that goes to another payer loses what was reserved for it: ninety days later. Null where it did
 * not go, or went when reservations had come to go along. Source: partner-center#reservations, decision-0235#when-it-stops.
 */
export function discountStops(
  { billing }: Pick<AzureSubscription, 'billing'>,
  { purchasedAt }: Pick<Reservation, 'purchasedAt'>,
): { readonly movedAt: Instant; readonly stopsAt: Instant } | null {
  const move = billing.find((stretch, index) => {
    const before = billing[index - 1]
    return before !== undefined && stretch.from > purchasedAt && !isOfOnePayer(before, stretch)
  })
  if (move === undefined || move.from >= goAlongFrom) return null
  return { movedAt: move.from, stopsAt: plus(move.from, staysFor) }
}

function isOfOnePayer({ payer: a }: BillingStretch, { payer: b }: BillingStretch): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

type Reserving = Pick<Customer, 'azureSubscriptions' | 'subscriptions'>

/** What reservations of its payer cover of a meter of an Azure subscription in a time; those for it alone come before shared ones. */
export function coveredPieces(
  customer: Reserving,
  partner: PartnerId,
  azure: Pick<AzureSubscription, 'id'>,
  usage: MeteredUsage,
  part: Period,
): CoveredPiece[] {
  const reservations = coveringOf(customer, partner, usage.meter)
  if (reservations.length === 0) return []
  const users = customer.azureSubscriptions
    .rows()
    .flatMap((one) =>
      one.usage
        .filter(({ meter: id }) => id === usage.meter)
        .map((of) => userOf(one, of, partner, part)),
    )
  const cuts = cutsOf(part, [
    ...users.flatMap(({ demand }) => demand),
    ...reservations.flatMap((one) => users.map(({ azure: of }) => timeOf(one, of))),
  ])
  return cuts.flatMap((from, index): CoveredPiece[] => {
    const until = cuts[index + 1]
    if (until === undefined) return []
    const found = allotted(reservations, users, from).get(azure.id)
    return found === undefined ? [] : [{ from, until, ...found }]
  })
}

interface User {
  readonly azure: AzureSubscription
  readonly demand: readonly (Period & { readonly unitsPerHour: string })[]
}

/** Ordered by who comes first; most customers have none, so the table is looked through once. */
function coveringOf(
  { subscriptions }: Reserving,
  partner: PartnerId,
  meterId: string,
): readonly Reservation[] {
  return reservationsIn(subscriptions).filter(
    (one) => one.partner === partner && coveredMeter(one)?.id === meterId,
  )
}

const known = new WeakMap<Customer['subscriptions'], readonly Reservation[]>()

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
): User {
  const demand = azure.billing.flatMap((stretch) => {
    const { payer } = stretch
    if (payer.stream === 'outside-csp' || payer.partner !== partner) return []
    const within = clip(stretch, part.from, part.until)
    return within === null ? [] : ratePieces(usage, within)
  })
  return { azure, demand }
}

/** When a reservation covers an Azure subscription, as far as it is in its scope at all. */
function timeOf(reservation: Reservation, azure: AzureSubscription): Period {
  const { term, returned, suspendedAt } = reservation
  const ends = [term.until, returned?.at, suspendedAt, discountStops(azure, reservation)?.stopsAt]
  const until = ends.filter((end) => end !== undefined && end !== null).toSorted()[0] ?? term.until
  return { from: term.from, until }
}

function isInScope({ scope }: Reservation, azure: AzureSubscription): boolean {
  return scope.type === 'shared' || scope.entitlement === azure.id
}

/** What each Azure subscription has of what is reserved at a moment, first come first served. */
function allotted(reservations: readonly Reservation[], users: readonly User[], at: Instant) {
  const got = new Map<string, { readonly unitsPerHour: Decimal; readonly cause: number }>()
  for (const reservation of reservations) {
    let left = decimal(reservation.quantity)
    for (const { azure, demand } of users) {
      const { from, until } = timeOf(reservation, azure)
      if (!isInScope(reservation, azure) || at < from || at >= until) continue
      const wanted = demand.find((one) => one.from <= at && at < one.until)?.unitsPerHour ?? '0'
      const before = got.get(azure.id)
      const open = decimal(wanted).minus(before?.unitsPerHour ?? 0)
      const taken = open.lt(left) ? open : left
      if (taken.lte(0)) continue
      left = left.minus(taken)
      got.set(azure.id, {
        unitsPerHour: taken.plus(before?.unitsPerHour ?? 0),
        cause: before?.cause ?? reservation.boughtBy,
      })
    }
  }
  return got
}

/** Every moment within a time at which something begins or ends, its own bounds included. */
function cutsOf({ from, until }: Period, pieces: readonly Period[]): Instant[] {
  const moments = pieces.flatMap((piece) => [piece.from, piece.until])
  const within = moments.filter((moment) => from < moment && moment < until)
  return [...new Set([from, ...within, until])].toSorted()
}

/** Dollars for an hour of what is covered: such meters have one price. */
export function coveredPriceUsd(meterId: string): string {
  return meter(meterId)?.tiers[0]?.priceUsd ?? '0'
}
