import { isLicense } from '../../catalog/index.ts'
import {
  asLicense,
  asSold,
  type CommerceSubscription,
} from '../../model/subscriptions/commerce-subscription.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { entitlementId, type OfferId, type SubscriptionId } from '../../model/ids.ts'
import type { LicenseMove } from '../../model/subscriptions/license-move.ts'
import { inTransfer, type InTransfer } from '../../policies/open-transfer.ts'
import { orderable, type Orderable } from '../../policies/orderable.ts'
import { namedReseller, type NamedReseller } from '../../policies/reseller-order.ts'
import { selling, type Selling } from '../../policies/selling.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { StartLicenseMove } from './messages.ts'
import { moveLosses, type MoveLosses } from './move-losses.ts'
import { parentsOf, type Parents } from './parents.ts'

/** What the rules of a move look at, gathered once from the world. */
export interface StartFacts
  extends Standing, Selling, Orderable, NamedReseller, MoveLosses, InTransfer {
  /** Originals that are no licences. */
  readonly notLicenses: readonly SubscriptionId[]
  /** Originals that are pending or deleted. */
  readonly notThere: readonly SubscriptionId[]
  readonly ofPartner: readonly SubscriptionId[]
  /** Originals that are moving already, planned to move, or named twice. */
  readonly inOtherMoves: readonly SubscriptionId[]
  /** Offers that would be bought and are not sold by the licence. */
  readonly notLicenseTargets: readonly OfferId[]
  readonly parents: Parents
  readonly idsAreFree: boolean
  /** The same move, started before. */
  readonly alreadyStarted: boolean
}

export function startFacts(command: StartLicenseMove, { world, actor }: Context): StartFacts {
  const { partner, customer: id } = command
  const customer = customerOf(world, id)
  const existing = customer.moves.get(command.move)
  const alreadyStarted = existing !== undefined && isSameMove(customer, existing, command)
  // What was started is not judged again: its originals and its new subscriptions are there by now.
  const lines = alreadyStarted ? [] : command.lines
  const sources = lines.flatMap(({ source }) => customer.subscriptions.get(source) ?? [])
  const targets = lines.flatMap((line) => line.targets)
  const moving = movingIn(customer, command.move)
  const resellers = command.reseller === undefined ? [] : [command.reseller]
  return {
    ...standing(world, { partner, customer: id, resellers }),
    ...selling(world, actor, command),
    ...orderable(world, { partner, customer: id, lines: targets }),
    ...namedReseller(world, command),
    ...inTransfer(
      customer,
      lines.map(({ source }) => source),
    ),
    ...moveLosses(customer, lines, command.lossAccepted, world.settings),
    notLicenses: idsOf(sources, (one) => asLicense(one) === undefined),
    notThere: idsOf(sources, ({ status }) => status === 'pending' || status === 'deleted'),
    ofPartner: idsOf(sources, (one) => asSold(one)?.partner === partner),
    inOtherMoves: [...idsOf(sources, (one) => moving.has(one.id)), ...repeated(lines)],
    notLicenseTargets: targets.map(({ offer }) => offer).filter((offer) => !isLicense(offer)),
    parents: parentsOf(customer, partner, lines),
    idsAreFree: idsAreFree(customer, command),
    alreadyStarted,
  }
}

function idsOf(
  subscriptions: readonly CommerceSubscription[],
  holds: (one: CommerceSubscription) => boolean,
): SubscriptionId[] {
  return subscriptions.filter(holds).map(({ id }) => id)
}

/** What was started, and what another move is planned for. */
function movingIn(
  { moves, scheduledMoves }: Customer,
  move: LicenseMove['id'],
): ReadonlySet<SubscriptionId> {
  const others = scheduledMoves.rows().filter(({ id }) => id !== move)
  const lines = [...moves.rows(), ...others].flatMap((one) => one.lines)
  return new Set(lines.map(({ source }) => source))
}

function repeated(lines: StartLicenseMove['lines']): SubscriptionId[] {
  const ids = lines.map(({ source }) => source)
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

function idsAreFree(customer: Customer, { move, lines }: StartLicenseMove): boolean {
  const ids = lines.flatMap(({ targets }) => targets.map(({ subscription }) => subscription))
  const isNew = (id: SubscriptionId) =>
    !customer.subscriptions.has(id) && !customer.azureSubscriptions.has(entitlementId(id))
  return !customer.moves.has(move) && new Set(ids).size === ids.length && ids.every(isNew)
}

function isSameMove(
  { subscriptions }: Customer,
  move: LicenseMove,
  { partner, lines, reseller }: StartLicenseMove,
): boolean {
  const bought = move.lines.flatMap(({ targets }) => targets)
  const isOfReseller = bought.every(
    ({ subscription }) => asSold(subscriptions.get(subscription))?.reseller === (reseller ?? null),
  )
  return isOfReseller && move.partner === partner && spelled(move.lines) === spelled(lines)
}

function spelled(lines: LicenseMove['lines'] | StartLicenseMove['lines']): string {
  return lines
    .map(({ source, targets }) => {
      const bought = targets.map(
        ({ offer, subscription, quantity, billingCycle = 'monthly' }) =>
          `${subscription} ${offer} ${quantity} ${billingCycle}`,
      )
      return [source, ...bought].join(' ')
    })
    .join('\n')
}
