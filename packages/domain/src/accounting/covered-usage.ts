import { meter } from '../catalog/index.ts'
import type { Instant } from '../kernel/calendar.ts'
import type { Decimal } from '../kernel/decimal.ts'
import type { AzureSubscription } from '../model/azure/azure-subscription.ts'
import type { MeteredUsage } from '../model/azure/metered-usage.ts'
import type { PartnerId } from '../model/ids.ts'
import type { Period } from '../model/ledger/period.ts'
import { coveringOf, sharesAt, sumOf, timeOf, usersOf, type Reserving } from './reserved-shares.ts'

/** A time in which some units an hour of a meter cost nothing, since they are reserved. */
export interface CoveredPiece extends Period {
  readonly unitsPerHour: Decimal
  /** Position of the event by which they were reserved. */
  readonly cause: number
}

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
  const users = usersOf(customer, partner, usage.meter, part)
  const cuts = cutsOf(part, [
    ...users.flatMap(({ demand }) => demand),
    ...reservations.flatMap((one) => users.map(({ azure: of }) => timeOf(one, of))),
  ])
  return cuts.flatMap((from, index): CoveredPiece[] => {
    const until = cuts[index + 1]
    if (until === undefined) return []
    const shares = sharesAt(reservations, users, from)
    const first = shares.find(({ entitlement }) => entitlement === azure.id)
    if (first === undefined) return []
    const { boughtBy: cause } = first.reservation
    return [{ from, until, unitsPerHour: sumOf(shares, azure.id), cause }]
  })
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
