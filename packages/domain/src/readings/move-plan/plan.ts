import type { MoveOption } from '../../catalog/index.ts'
import type { CalendarDate, Instant } from '../../kernel/calendar.ts'
import type { Requirement } from '../../kernel/decision.ts'
import type { Money } from '../../kernel/money.ts'
import type {
  PurchaseChannel,
  SubscriptionStatus,
} from '../../model/subscriptions/subscription-base.ts'
import type {
  CustomerId,
  MoveId,
  OfferId,
  PartnerId,
  SkuId,
  SubscriptionId,
  UserId,
} from '../../model/ids.ts'
import type { Region } from '../../model/parties/region.ts'
import type { Loss } from '../../model/tenant/user.ts'

/** What moving a customer's licences to a partner takes, costs and ends. Nothing of it has happened. */
export interface MovePlan {
  readonly partner: PartnerId
  readonly customer: CustomerId
  /** Today, on the workspace's clock. */
  readonly asOf: CalendarDate
  /** The day on which the new subscriptions are to be bought; null when each is bought on its recommended day. */
  readonly on: CalendarDate | null
  /** Whether the partner may reassign licences, end originals and open credit cases itself. */
  readonly delegatedAdmin: boolean
  /** LIC-08: a partner moves customers of its own region. */
  readonly region: Region
  /** What must hold between partner and customer, in order of precedence. */
  readonly requirements: readonly Requirement[]
  /** Every licence subscription that is alive and not this partner's own, in order of their ids. */
  readonly subscriptions: readonly SubscriptionPlan[]
  readonly tasks: readonly MoveTask[]
  readonly totals: MoveTotals
  /** Days on which what is decided could be started, the cheapest safe one first; none when nothing is. */
  readonly starts: readonly MoveStart[]
}

/** What starting comes to on one day, or on the day of its own of each original. */
export interface MoveStart {
  readonly when: 'recommended' | 'asked' | 'today'
  /** The day of each original that is started. */
  readonly days: readonly { readonly subscription: SubscriptionId; readonly on: CalendarDate }[]
  /** In USD of the public list prices; subscriptions without one are in `unpriced`. */
  readonly paidTwice: Money
  readonly unpriced: readonly SubscriptionId[]
  /** The most of any original. */
  readonly paidTwiceDays: number
  readonly uncoveredUserDays: number
}

export interface MoveTotals {
  /** In USD of the public list prices; subscriptions without one are in `unpriced`. */
  readonly paidTwice: Money
  readonly unpriced: readonly SubscriptionId[]
  readonly interruptedUserDays: number
  readonly usersToReassign: number
  readonly usersLosing: number
}

export type MoveVerdict = MoveOption['relation'] | 'discontinued'

/** One original, and what becomes of it and of its users. */
export interface SubscriptionPlan {
  readonly subscription: SubscriptionId
  readonly name: string
  readonly offer: OfferId
  readonly sku: SkuId
  readonly quantity: number
  /** Users that a licence of its SKU is assigned to. */
  readonly assigned: number
  readonly channel: PurchaseChannel
  /** Null when it was bought outside CSP. */
  readonly partner: PartnerId | null
  readonly status: SubscriptionStatus
  /** The end of its term. */
  readonly endsAt: Instant
  /** The move it is part of already; null while it is in none. */
  readonly move: MoveId | null
  /** Discontinued: no longer sold, and nothing else has been chosen. Different: something is lost. */
  readonly verdict: MoveVerdict
  /** Best first. */
  readonly options: readonly MoveOption[]
  /** What takes its place: as chosen, else the same offer; null when there is nothing. */
  readonly chosen: MoveOption | null
  /** Who has to be given the new licences before the original stops; in order of their ids. */
  readonly reassign: readonly UserId[]
  /** What stops for whom although everything was reassigned. */
  readonly losses: readonly Loss[]
  /** Who holds something already that cannot be held with the new licences: one of the two is turned off. */
  readonly conflicts: readonly Loss[]
  readonly calendar: MoveCalendar
  /** The planned day in that calendar; null when there is nothing to plan. */
  readonly day: MoveDay | null
  readonly credit: MoveCredit
}

/** LIC-07: who may ask for a credit, and who decides. */
export interface MoveCredit {
  readonly possible: boolean
  /** The partner with delegated admin, otherwise the customer; null when there is nothing to ask. */
  readonly owner: PartnerId | CustomerId | null
  readonly decidedBy: 'microsoft-365-billing-support'
}

/** LIC-06: what each day costs, when the original is left to its end and not renewed. */
export interface MoveCalendar {
  /** The life of the original from its present state on. */
  readonly phases: readonly MovePhase[]
  /** Days on which something changes, from today on, oldest first. */
  readonly days: readonly MoveDay[]
  /** The cheapest safe day: the last one on which everything is ready before the original stops being active; today when that is past. */
  readonly recommended: CalendarDate | null
  /** The last day on which nobody is without service yet. */
  readonly lastWithoutGap: CalendarDate | null
  readonly serviceEndsAt: Instant
  readonly dataGoesAt: Instant
  /** What cancelling the original today would throw away: nothing is paid back. Null where no list price is known. */
  readonly unusedToday: { readonly days: number; readonly paid: Money | null }
}

export interface MovePhase {
  readonly phase: Exclude<SubscriptionStatus, 'pending'>
  readonly from: Instant
  /** Excluded; null for the last one. */
  readonly until: Instant | null
}

/** What it costs to buy the new subscription on a day and to reassign everybody at once. */
export interface MoveDay {
  readonly on: CalendarDate
  /** Days from this one on that are paid for with both subscriptions. */
  readonly paidTwiceDays: number
  /** What the new subscription costs on these days; null where no list price is known. */
  readonly paidTwice: Money | null
  /** Days with a time without service, this one included: everything is ready by its end. */
  readonly uncoveredDays: number
  readonly uncoveredUserDays: number
  /** Days without service if the original were cancelled at this hour of today, and everything ready at this hour. */
  readonly uncoveredDaysIfCancelledToday: number
  /** The original is still active until the end of this day. */
  readonly safe: boolean
  readonly dataGone: boolean
}

export const taskKinds = [
  'provision',
  'reassign',
  'end-source',
  'open-credit-case',
  'await-credit',
] as const
export type TaskKind = (typeof taskKinds)[number]

/** One thing that is left to do, or was done, on the way of a subscription into CSP. */
export interface MoveTask {
  /** `kind subscription`. */
  readonly id: string
  /** Null while it is only planned. */
  readonly move: MoveId | null
  /** The original. */
  readonly subscription: SubscriptionId
  readonly kind: TaskKind
  /** The party that can do it: a partner, the customer, or `microsoft`. */
  readonly owner: string
  readonly done: boolean
  /** Its day is over and it is not done. */
  readonly overdue: boolean
  /** Users that it concerns and that still wait for it. */
  readonly users: readonly UserId[]
  readonly dueBy: CalendarDate | null
}

/** What people chose: offers that take the place of a subscription; an empty list gives it up. */
export type MoveChoices = Readonly<Record<SubscriptionId, readonly string[]>>
