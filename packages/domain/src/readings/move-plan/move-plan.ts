import { dayOf, type CalendarDate } from '../../kernel/calendar.ts'
import { checkAll, type Rule } from '../../kernel/decision.ts'
import { add, zero } from '../../kernel/money.ts'
import type { Actor } from '../../model/parties/actor.ts'
import { asLicense } from '../../model/subscriptions/commerce-subscription.ts'
import type { License } from '../../model/subscriptions/license.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { CustomerId, PartnerId, SubscriptionId } from '../../model/ids.ts'
import { customerAgreementMissing, orderable, type Orderable } from '../../policies/orderable.ts'
import { regionOf } from '../../model/parties/region.ts'
import { afterReplacing } from '../../service/replacement.ts'
import { directBillRules, permission } from '../../policies/permission.ts'
import { providerOrdersForReseller, type Selling } from '../../policies/selling.ts'
import { standing, standingRules, type Standing } from '../../policies/standing.ts'
import { customerOf, partnerOf, type World } from '../../model/world.ts'
import { told } from '../../engine/told.ts'
import type { MoveChoices, MovePlan, MoveTotals, SubscriptionPlan } from './plan.ts'
import { startsOf } from './starts.ts'
import { subscriptionPlan, type Moving } from './subscription-plan.ts'
import { tasksOfLine } from './tasks.ts'

/**
 * What moving a customer's licences to a partner takes, costs and ends. Previews nothing and writes nothing: it is
 * worked out from the same look ahead that the commands ask before they refuse (decision-0062).
 */
export function movePlan(
  world: World,
  asked: {
    readonly partner: PartnerId
    readonly customer: CustomerId
    readonly on?: CalendarDate
    readonly choices?: MoveChoices
    /** Licences of what takes the place of an original, where they are not as many as its own. */
    readonly quantities?: Readonly<Record<SubscriptionId, number>>
    /** Originals that are not to be started, so that `starts` leaves them out. */
    readonly without?: readonly SubscriptionId[]
  },
): MovePlan {
  const { partner, choices = {}, on = null, quantities = {}, without = [] } = asked
  const customer = customerOf(world, asked.customer)
  const moving = movingIn(customer)
  const today = dayOf(world.now)
  // Originals may cover for each other, so each is judged as if those before it were gone.
  let so = customer
  const planned = customer.subscriptions
    .rows()
    .flatMap((one) => asLicense(one) ?? [])
    .filter((license) => canBeMoved(license, partner))
    .map((source) => {
      const facts = { world, partner, customer, so, on, moving }
      const wish = { offers: choices[source.id], quantity: quantities[source.id] }
      const { targets, ...plan } = subscriptionPlan(facts, source, wish)
      const line = { move: plan.move, partner, source, targets }
      const isElsewhere = (moving.get(source.id)?.move.partner ?? partner) !== partner
      const tasks = isElsewhere ? [] : tasksOfLine(so, line, today)
      so = afterReplacing(so, { source: source.id, targets })
      return { plan, tasks }
    })
  const subscriptions = planned.map(({ plan }) => plan)
  return {
    partner,
    customer: customer.id,
    asOf: today,
    on,
    delegatedAdmin: customer.relationships.get(partner)?.delegatedAdmin === true,
    region: regionOf(world, partner, customer),
    requirements: requirementsOf(world, partner, customer.id),
    subscriptions,
    tasks: planned.flatMap(({ tasks }) => tasks),
    totals: totalsOf(subscriptions),
    starts: startsOf(
      subscriptions.filter(({ subscription }) => !without.includes(subscription)),
      today,
      on,
    ),
  }
}

function movingIn({ moves }: Customer): ReadonlyMap<SubscriptionId, Moving> {
  return new Map(
    moves
      .rows()
      .flatMap((move) => move.lines.map(({ source, targets }) => [source, { move, targets }])),
  )
}

/** Licences that are there, and not this partner's own already. */
function canBeMoved(license: License, partner: PartnerId): boolean {
  const { status } = license
  const isOwn = license.kind === 'csp-license' && license.partner === partner
  return status !== 'pending' && status !== 'deleted' && !isOwn
}

type PartyFacts = Selling & Standing & Orderable

const partyRules: readonly Rule<PartyFacts>[] = [
  providerOrdersForReseller,
  ...directBillRules,
  ...standingRules,
  customerAgreementMissing,
]

function requirementsOf(world: World, partner: PartnerId, customer: CustomerId) {
  const facts: PartyFacts = {
    ...permission(world, { partner, customer, asks: ['order'] }),
    actorSells: true,
    providers: partnerOf(world, partner).providers,
    ...standing(world, { partner, customer }),
    ...orderable(world, { partner, customer, lines: [] }),
  }
  const command = { type: 'StartLicenseMove', partner, customer }
  const actor: Actor = { party: partner, role: 'admin-agent' }
  return checkAll(partyRules, facts, world.now).map((one) =>
    one.holds ? one : { ...one, ...told(one, command, { world, now: world.now, actor }) },
  )
}

function totalsOf(subscriptions: readonly SubscriptionPlan[]): MoveTotals {
  const users = (of: (plan: SubscriptionPlan) => readonly string[]) =>
    new Set(subscriptions.flatMap(of)).size
  const prices = subscriptions.map(({ subscription, day, chosen }) => ({
    subscription,
    isPlanned: day !== null && chosen !== null,
    price: day?.paidTwice ?? null,
  }))
  return {
    paidTwice: prices.reduce((sum, { price }) => (price ? add(sum, price) : sum), zero('USD')),
    unpriced: prices
      .filter(({ isPlanned, price }) => isPlanned && price === null)
      .map(({ subscription }) => subscription),
    interruptedUserDays: subscriptions.reduce(
      (sum, { day }) => sum + (day?.uncoveredUserDays ?? 0),
      0,
    ),
    usersToReassign: users(({ reassign }) => reassign),
    usersLosing: users(({ losses }) => losses.map(({ user }) => user)),
  }
}
