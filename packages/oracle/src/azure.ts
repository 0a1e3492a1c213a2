import type { Event, RecordedEvent } from '@understudy/domain'
import type { Instant } from '@understudy/domain/kernel'

/** What an Azure subscription consumes. */
export type Consumption = Extract<Event, { readonly type: 'AzureSubscriptionCreated' }>['usage']

/** Who pays from a moment on; null while nothing runs or somebody outside CSP pays. */
export interface Turn {
  readonly at: Instant
  readonly cause: number
  readonly payer:
    | { readonly stream: 'legacy'; readonly partner: string }
    | { readonly stream: 'plan'; readonly partner: string; readonly plan: string }
    | null
}

/** An Azure subscription as the log tells it: what it consumes, and each moment at which somebody else begins to pay. */
export interface Told {
  readonly customer: string
  readonly entitlement: string
  readonly usage: Consumption
  readonly turns: Turn[]
}

/** Reads who pays for which Azure subscription since when, event by event. */
export class AzureBook {
  readonly all = new Map<string, Told>()
  /** Of each order its entitlement and its partner; null outside CSP. */
  readonly #orders = new Map<string, { entitlement: string; partner: string | null }>()

  read({ event, at, position: cause }: RecordedEvent): void {
    switch (event.type) {
      case 'SubscriptionPurchased':
        if (event.entitlement !== null) this.#bought(event, cause)
        return
      case 'AzureSubscriptionCreated': {
        const { customer, entitlement, partner, plan, usage, createdAt } = event
        const payer = { stream: 'plan', partner, plan } as const
        const turns: Turn[] = [{ at: createdAt, cause, payer }]
        this.all.set(key(customer, entitlement), { customer, entitlement, usage, turns })
        return
      }
      case 'AzureSubscriptionReactivated':
        this.#turn(event, { at, cause, payer: planPayer(event) })
        return
      case 'AzureSubscriptionCancelled':
        this.#turn(event, { at, cause, payer: null })
        return
      case 'AzureEntitlementMapped':
      case 'BillingOwnershipTransferred':
        if (!this.#runs(event)) return
        this.#turn(event, { at, cause, payer: planPayer(event) })
        return
      case 'CommerceSubscriptionSuspended':
        if (event.reason === 'partner') this.#turnOfOrder(event, at, cause, false)
        return
      case 'CommerceSubscriptionReactivated':
        this.#turnOfOrder(event, at, cause, true)
        return
      case 'SubscriptionTransferred':
        this.#transferred(event, at, cause)
        break
      default:
    }
  }

  readonly #stopped = new Set<string>()

  #bought(event: Extract<Event, { readonly type: 'SubscriptionPurchased' }>, cause: number): void {
    const { customer, subscription, entitlement, partner, usage } = event
    if (entitlement === null) return
    this.#orders.set(key(customer, subscription), { entitlement, partner })
    const payer = partner === null ? null : ({ stream: 'legacy', partner } as const)
    const turns: Turn[] = [{ at: event.purchasedAt, cause, payer }]
    this.all.set(key(customer, entitlement), { customer, entitlement, usage, turns })
    if (event.status === 'active') return
    this.#stopped.add(key(customer, entitlement))
    turns.push({ at: event.suspendedAt ?? event.purchasedAt, cause, payer: null })
  }

  #transferred(
    event: Extract<Event, { readonly type: 'SubscriptionTransferred' }>,
    at: Instant,
    cause: number,
  ): void {
    const { customer, subscription, moved, provider } = event
    const order = this.#orders.get(key(customer, subscription))
    if (order === undefined) return
    this.#orders.set(key(customer, moved), { ...order, partner: provider })
    const of = { customer, entitlement: order.entitlement }
    if (this.#runs(of)) {
      this.#turn(of, { at, cause, payer: { stream: 'legacy', partner: provider } })
    }
  }

  #turnOfOrder(
    { customer, subscription }: { readonly customer: string; readonly subscription: string },
    at: Instant,
    cause: number,
    runs: boolean,
  ): void {
    const order = this.#orders.get(key(customer, subscription))
    if (order === undefined) return
    const { entitlement, partner } = order
    const payer = runs && partner !== null ? ({ stream: 'legacy', partner } as const) : null
    this.#turn({ customer, entitlement }, { at, cause, payer }, runs)
  }

  #turn(
    { customer, entitlement }: { readonly customer: string; readonly entitlement: string },
    turn: Turn,
    runs = turn.payer !== null,
  ): void {
    const id = key(customer, entitlement)
    if (runs) this.#stopped.delete(id)
    else this.#stopped.add(id)
    this.all.get(id)?.turns.push(turn)
  }

  #runs({ customer, entitlement }: { readonly customer: string; readonly entitlement: string }) {
    return !this.#stopped.has(key(customer, entitlement))
  }
}

function planPayer({ partner, plan }: { readonly partner: string; readonly plan: string }) {
  return { stream: 'plan', partner, plan } as const
}

/** Ids have no blank in them. */
function key(customer: string, id: string): string {
  return `${customer} ${id}`
}
