import { lossesOf } from '../../service/coverage.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { UserId } from '../../model/ids.ts'
import { replaced, type Replacement } from '../../service/replacement.ts'
import type { Settings } from '../../model/settings.ts'
import type { Loss } from '../../model/tenant/user.ts'

/** What a move would take from whom, once everybody is reassigned and the originals are gone. */
export interface MoveLosses {
  readonly losses: readonly Loss[]
  /** Losses that more licences of the same offers would prevent. */
  readonly overSeats: readonly Loss[]
  readonly seatsAreAccepted: boolean
  readonly lossIsAccepted: boolean
}

export function moveLosses(
  customer: Customer,
  replacements: readonly Replacement[],
  accepted: readonly UserId[] | undefined,
  { unacceptedLoss }: Settings,
): MoveLosses {
  const losses = lossesAfter(customer, replacements)
  const overSeats = losses.length === 0 ? [] : overSeatsAmong(losses, customer, replacements)
  const named = new Set(accepted)
  const isAccepted = ({ user }: Loss) => unacceptedLoss === 'warn' || named.has(user)
  return {
    losses,
    overSeats,
    seatsAreAccepted: overSeats.every(isAccepted),
    lossIsAccepted: losses.every(isAccepted),
  }
}

function lossesAfter(customer: Customer, replacements: readonly Replacement[]): Loss[] {
  const { before, after } = replaced(customer, replacements)
  return lossesOf(before, after)
}

/** Compares with the same move where licences never run out. */
function overSeatsAmong(
  losses: readonly Loss[],
  customer: Customer,
  replacements: readonly Replacement[],
): readonly Loss[] {
  const quantity = customer.users.size
  const ample = replacements.map(({ source, targets }) => ({
    source,
    targets: targets.map((target) => ({ ...target, quantity: target.quantity + quantity })),
  }))
  const unavoidable = new Map(
    lossesAfter(customer, ample).map(({ user, services }) => [user, services]),
  )
  return losses.flatMap(({ user, services }) => {
    const kept = unavoidable.get(user) ?? []
    const preventable = services.filter((service) => !kept.includes(service))
    return preventable.length > 0 ? [{ user, services: preventable }] : []
  })
}
