import type { Event, RecordedEvent } from '@understudy/domain'
import type { CalendarDate, Instant } from '@understudy/domain/kernel'
import { dayOf } from '@understudy/domain/kernel'

export interface Term {
  readonly from: Instant
  readonly until: Instant
}

/** How many licences are paid for from a moment on, in which cycle, in which term. */
export interface Seats {
  readonly at: Instant
  readonly cause: number
  readonly paid: number
  readonly billingCycle: 'monthly' | 'annual' | 'none'
  readonly term: Term
  /** Whether what is left is given back by the day, also in the first thirty days: where a transfer ends it. */
  readonly byTheDay: boolean
}

/** A licence order of CSP as the log tells it. */
export interface Order {
  readonly customer: string
  readonly subscription: string
  readonly partner: string
  readonly offer: string
  readonly boughtOn: CalendarDate
  readonly history: Seats[]
  /** Licences that it has, whether they are paid for at present or not. */
  held: number
  isPaid: boolean
}

type Change = Partial<Pick<Seats, 'billingCycle' | 'term' | 'byTheDay'>>

/** Reads what was ordered and what became of it, event by event. */
export class OrderBook {
  readonly all = new Map<string, Order>()

  read({ event, at, position: cause }: RecordedEvent): void {
    if (event.type === 'SubscriptionPurchased') {
      this.#bought(event, cause)
      return
    }
    if (event.type === 'SubscriptionTransferred') {
      this.#transferred(event, at, cause)
      return
    }
    if (!('subscription' in event) || typeof event.subscription !== 'string') return
    const order = this.all.get(`${event.customer} ${event.subscription}`)
    if (order === undefined) return
    const change = changeBy(order, event)
    if (change !== null) note(order, at, cause, change)
  }

  #bought(event: Extract<Event, { readonly type: 'SubscriptionPurchased' }>, cause: number): void {
    const { customer, subscription, partner, offer, purchasedAt, status, quantity, since } = event
    if (event.entitlement !== null || partner === null) return
    const { billingCycle, term } = event
    const isPaid = status === 'active' || status === 'pending'
    const order = { customer, subscription, partner, offer, boughtOn: dayOf(purchasedAt) }
    const terms = { cause, billingCycle, term, byTheDay: false }
    const history = [{ ...terms, at: purchasedAt, paid: quantity }]
    const known: Order = { ...order, history, held: quantity, isPaid }
    this.all.set(`${customer} ${subscription}`, known)
    if (!isPaid) note(known, since, cause, {})
  }

  #transferred(
    event: Extract<Event, { readonly type: 'SubscriptionTransferred' }>,
    at: Instant,
    cause: number,
  ): void {
    const { customer, subscription, moved, provider: partner, quantity } = event
    const source = this.all.get(`${customer} ${subscription}`)
    const last = source?.history.at(-1)
    if (source === undefined || last === undefined) return
    const { isPaid } = source
    const terms = { billingCycle: last.billingCycle, term: last.term, byTheDay: false }
    this.all.set(`${customer} ${moved}`, {
      ...{ customer, subscription: moved, partner, offer: source.offer, boughtOn: dayOf(at) },
      ...{ history: [{ ...terms, at, cause, paid: isPaid ? quantity : 0 }] },
      ...{ held: quantity, isPaid },
    })
    source.isPaid = false
    note(source, at, cause, { byTheDay: true })
  }
}

/** What an event changes of an order; null when nothing that is paid for. */
function changeBy(order: Order, event: Event): Change | null {
  switch (event.type) {
    case 'SeatsChanged':
      order.held = event.quantity
      return {}
    case 'BillingCycleChanged':
      return { billingCycle: event.billingCycle }
    case 'SubscriptionRenewed':
      return { term: event.term }
    case 'SubscriptionProvisioned':
    case 'CommerceSubscriptionReactivated':
      order.isPaid = true
      return {}
    case 'CommerceSubscriptionSuspended':
    case 'SubscriptionExpired':
    case 'SubscriptionDisabled':
    case 'SubscriptionDeleted':
      order.isPaid = false
      return {}
    default:
      return null
  }
}

/** One entry more, when something else is paid for than before. */
function note(order: Order, at: Instant, cause: number, change: Change): void {
  const last = order.history.at(-1)
  if (last === undefined) return
  const paid = order.isPaid ? order.held : 0
  const next = { ...last, ...change, at, cause, paid }
  const isSame =
    next.paid === last.paid &&
    next.billingCycle === last.billingCycle &&
    next.term.until === last.term.until &&
    next.byTheDay === last.byTheDay
  if (!isSame) order.history.push(next)
}
