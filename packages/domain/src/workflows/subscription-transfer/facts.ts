import { instant, type Instant } from '../../kernel/calendar.ts'
import { agreementStandsWith } from '../../model/parties/customer-agreement.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { enrolledAt } from '../../model/parties/enrollment.ts'
import type { PartnerId, SubscriptionId } from '../../model/ids.ts'
import { isA } from '../../model/parties/partner.ts'
import { asLicense, isLegacyAzure } from '../../model/subscriptions/commerce-subscription.ts'
import type { Transfer } from '../../model/subscriptions/transfer.ts'
import { customerOf, partnerOf } from '../../model/world.ts'
import { administersFor } from '../../policies/acting.ts'
import { inTransfer, type InTransfer } from '../../policies/open-transfer.ts'
import { openTransition, type OpenTransition } from '../../policies/open-transition.ts'
import { permission, type Permission } from '../../policies/permission.ts'
import { actsFor, standing, type Standing } from '../../policies/standing.ts'
import { untransferable, type UntransferableReason } from '../../policies/transferable.ts'
import type { Context } from '../../workflow.ts'
import { linesOf, type AskedLine } from './lines.ts'
import type { RequestSubscriptionTransfer } from './messages.ts'

/** The tool exists from this day on (partner-center#transfers). */
export const transfersAvailableFrom: Instant = instant('2020-03-20')

/** What the rules of a request look at, gathered once from the world. */
export interface RequestFacts extends Standing, Permission, InTransfer, OpenTransition {
  readonly actorMayAsk: boolean
  readonly isAvailable: boolean
  readonly partnerIsEnrolled: boolean
  readonly targetIsProvider: boolean
  readonly providerIsRelated: boolean
  readonly provider: PartnerId
  /** Among those named, what a transfer of 2020 does not move, with why. */
  readonly staying: readonly Staying[]
  /** Among those named, what a licence move is about to replace. */
  readonly inMove: readonly SubscriptionId[]
  /** True when an open transition of the partner moves one of them. */
  readonly namesAzure: boolean
  readonly agreementStands: boolean
  readonly idsAreFree: boolean
  readonly finalityAccepted: boolean
  /** The same request, sent before. */
  readonly alreadyAsked: boolean
  readonly lines: AskedLine[]
}

export interface Staying {
  readonly subscription: SubscriptionId
  readonly reason: UntransferableReason
}

export function requestFacts(
  command: RequestSubscriptionTransfer,
  { world, actor }: Context,
): RequestFacts {
  const { partner: id, provider } = command
  const customer = customerOf(world, command.customer)
  const partner = partnerOf(world, id)
  const existing = customer.transfers.get(command.transfer)
  const alreadyAsked = existing !== undefined && isSame(existing, command)
  // What was asked for is not judged again: by now it may be with the provider.
  const named = alreadyAsked ? [] : command.subscriptions
  const lines = linesOf(customer, command.transfer, named)
  return {
    ...standing(world, command),
    ...permission(world, { ...command, asks: ['suspend'] }),
    ...inTransfer(customer, named),
    ...openTransition(customer, id),
    actorMayAsk: administersFor(actor, id) || (actsFor(actor, id) && actor.role === 'app'),
    isAvailable: world.now >= transfersAvailableFrom,
    partnerIsEnrolled: isA('direct-bill', partner) && enrolledAt(partner.enrollment) !== null,
    targetIsProvider: isA('indirect-provider', partnerOf(world, provider)),
    providerIsRelated: customer.relationships.has(provider),
    provider,
    staying: named.flatMap((subscription) => {
      const reason = untransferable(customer, id, subscription)
      const travels = reason === 'travels-with-base' && goesAlong(lines, subscription)
      return reason === null || travels ? [] : [{ subscription, reason }]
    }),
    inMove: named.filter((one) => isMoving(customer, one)),
    namesAzure: named.some((one) => {
      const held = customer.subscriptions.get(one)
      return held !== undefined && isLegacyAzure(held)
    }),
    agreementStands: agreementStandsWith(customer.agreement, provider),
    idsAreFree: alreadyAsked || (existing === undefined && areFree(customer, lines)),
    finalityAccepted: command.finalityAccepted,
    alreadyAsked,
    lines,
  }
}

function goesAlong(lines: readonly AskedLine[], subscription: SubscriptionId): boolean {
  return lines.some(({ addOns }) => addOns.some((one) => one.subscription === subscription))
}

/** Replaced by a licence move that has begun, or that is planned and still to come, and not ended yet. */
function isMoving(customer: Customer, subscription: SubscriptionId): boolean {
  const status = asLicense(customer.subscriptions.get(subscription))?.status
  if (status !== 'active') return false
  const moves = [...customer.moves.rows(), ...customer.scheduledMoves.rows()]
  return moves.some(({ lines }) => lines.some(({ source }) => source === subscription))
}

function areFree({ subscriptions }: Customer, lines: readonly AskedLine[]): boolean {
  return lines.every((line) =>
    [line, ...line.addOns].every(({ moved }) => !subscriptions.has(moved)),
  )
}

function isSame(existing: Transfer, command: RequestSubscriptionTransfer): boolean {
  const asked = new Set<string>(command.subscriptions)
  return (
    existing.partner === command.partner &&
    existing.provider === command.provider &&
    existing.lines.every(({ subscription }) => asked.has(subscription))
  )
}
