import { equivalentsOf, isSold, moveOption, type MoveOption } from '../../catalog/index.ts'
import { dayOf, type CalendarDate } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import type { License } from '../../model/subscriptions/license.ts'
import { compositeId } from '../../model/composite-id.ts'
import { lossesOf } from '../../service/coverage.ts'
import type { Customer } from '../../model/parties/customer.ts'
import {
  offerId,
  subscriptionId,
  type PartnerId,
  type SkuId,
  type SubscriptionId,
} from '../../model/ids.ts'
import type { LicenseMove, MoveLine } from '../../model/subscriptions/license-move.ts'
import { queuesOf } from '../../service/license-queues.ts'
import { endingOf } from '../../model/subscriptions/license-subscription.ts'
import { replaced, type ReplacingLicenses } from '../../service/replacement.ts'
import { unitsBySku } from '../../service/sku-pool.ts'
import { unusedTime } from '../../model/subscriptions/unused-time.ts'
import type { World } from '../../model/world.ts'
import { calendarOf, moveDay } from './calendar.ts'
import { conflictsBrought } from './conflicts.ts'
import type { MoveCredit, MoveVerdict, SubscriptionPlan } from './plan.ts'
import { administratorOf } from './tasks.ts'

/** Whose plan it is, and for which day. */
export interface PlanFacts {
  readonly world: World
  readonly partner: PartnerId
  readonly customer: Customer
  /** The customer as the originals before this one leave it, once they are replaced. */
  readonly so: Customer
  readonly on: CalendarDate | null
  /** Moves that have started already, by original. */
  readonly moving: ReadonlyMap<SubscriptionId, Moving>
}

export interface Moving {
  readonly move: LicenseMove
  readonly targets: MoveLine['targets']
}

/** One original: what takes its place, who feels it, what each day costs. */
export function subscriptionPlan(
  facts: PlanFacts,
  source: License,
  wish: { readonly offers: readonly string[] | undefined; readonly quantity: number | undefined },
): SubscriptionPlan & { readonly targets: readonly ReplacingLicenses[] } {
  const { world, customer, on, partner } = facts
  const { sku, term } = source
  const ending = endingOf({ ...source, autoRenew: false }, customer, world.settings)
  invariant(ending, 'a subscription that is alive and not renewed ends')
  const today = dayOf(world.now)
  const day = on ?? today
  const moving = facts.moving.get(source.id)
  const { offers: choice, quantity = source.quantity } = wish
  const offers = choice ?? moving?.targets.map(({ offer }) => offer) ?? ownOffer(source, day)
  const chosen = offers && offers.length > 0 ? moveOption(source.offer, offers, day) : null
  const targets =
    moving && choice === undefined ? moving.targets : newLicenses(source, chosen, quantity)
  const effect = effectOf(facts.so, source, targets)
  const calendarFacts = {
    ...ending,
    source,
    today,
    on,
    chosen,
    targets,
    users: effect.served,
    settings: world.settings,
  }
  const calendar = calendarOf(calendarFacts)
  // A move that has started keeps its purchase date, even where another day would cost less.
  const planned = moving ? dayOf(moving.move.startedAt) : (on ?? calendar.recommended)
  return {
    subscription: source.id,
    name: source.name,
    offer: source.offer,
    sku,
    quantity: source.quantity,
    assigned: queuesOf(customer.users).get(sku)?.users.length ?? 0,
    channel: source.channel,
    partner: source.kind === 'csp-license' ? source.partner : null,
    status: source.status,
    endsAt: term.until,
    move: moving?.move.id ?? null,
    verdict: verdictOf(chosen, offers),
    options: equivalentsOf(source.offer, day),
    chosen,
    reassign: effect.reassign,
    losses: effect.losses,
    conflicts: effect.conflicts,
    calendar,
    day: planned === null ? null : moveDay(calendarFacts, planned),
    credit: creditOf(facts.customer, partner, source),
    targets,
  }
}

/** The same offer, unless it is no longer sold. */
function ownOffer({ offer }: License, day: CalendarDate) {
  return isSold(offer, day) ? [offer] : null
}

function verdictOf(chosen: MoveOption | null, offers: readonly string[] | null): MoveVerdict {
  if (chosen) return chosen.relation
  return offers === null ? 'discontinued' : 'different'
}

function newLicenses(
  { id }: License,
  chosen: MoveOption | null,
  quantity: number,
): ReplacingLicenses[] {
  return (chosen?.offers ?? []).map((offer, index) => ({
    subscription: subscriptionId(compositeId({ names: [id], ending: `csp-${index + 1}` })),
    offer: offerId(offer),
    quantity,
  }))
}

/** What the users feel. Nothing has to be played where others of its SKU serve all who hold one. */
function effectOf(customer: Customer, source: License, targets: readonly ReplacingLicenses[]) {
  if (isCoveredByOthers(customer, source, source.sku)) {
    return { served: 0, reassign: [], losses: [], conflicts: [] }
  }
  const ended = replaced(customer, [{ source: source.id, targets: [] }])
  const { before, after, reassigned } =
    targets.length === 0 ? ended : replaced(customer, [{ source: source.id, targets }])
  const reassign = reassigned.get(source.id) ?? []
  return {
    served: lossesOf(ended.before, ended.after).length,
    reassign,
    losses: lossesOf(before, after),
    conflicts: conflictsBrought(before, after, reassign),
  }
}

function isCoveredByOthers(
  { users, subscriptions }: Customer,
  { status, quantity }: License,
  sku: SkuId,
): boolean {
  const held = queuesOf(users).get(sku)?.users.length ?? 0
  const usable = unitsBySku(subscriptions).get(sku)?.usable ?? 0
  return held <= usable - (status === 'active' || status === 'expired' ? quantity : 0)
}

/** LIC-07: only what was bought from Microsoft itself, and only for time that is left or was given up. */
function creditOf(customer: Customer, partner: PartnerId, source: License): MoveCredit {
  const direct = source.channel === 'web-direct' && source.billingCycle !== 'none'
  const possible = direct && (source.status === 'active' || unusedTime(source) !== null)
  return {
    possible,
    owner: possible ? administratorOf(customer, partner) : null,
    decidedBy: 'microsoft-365-billing-support',
  }
}
