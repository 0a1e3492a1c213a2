import { earnsCredit } from '@understudy/domain/catalog'
import type { RecordedEvent } from '@understudy/domain'
import { nextDay, dayOf, startOf, type Instant } from '@understudy/domain/kernel'

/** A plan as it was bought. */
export interface Plan {
  readonly currency: string
  /** Of the list price, for whoever holds a role all day. */
  readonly earnedPercent: number
  readonly earners: readonly string[]
}

interface Held {
  readonly principal: string
  readonly role: string
  readonly from: Instant
  until: Instant | null
}

/** Reads what plans were bought with, what a dollar is in which month, and who held which role when. */
export class PlanBook {
  readonly #plans = new Map<string, Plan>()
  readonly #roles = new Map<string, Held[]>()
  readonly #rates = new Map<string, string>()

  read({ event, at }: RecordedEvent): void {
    switch (event.type) {
      case 'WorkspaceStarted':
        this.#begun(event.settings.exchangeRates ?? {})
        return
      case 'ExchangeRateStated':
        this.#rates.set(`${event.currency} ${event.month}`, event.rate)
        return
      case 'AzurePlanPurchased':
        this.#plans.set(event.plan, {
          currency: event.currency ?? 'USD',
          earnedPercent: Number(event.earnedCreditPercent ?? '0'),
          earners: [event.partner, event.partnerOfRecord],
        })
        return
      case 'SubscriptionPurchased':
        if (event.entitlement !== null) this.#give(event, event.entitlement, event.purchasedAt)
        return
      case 'AzureSubscriptionCreated':
        this.#give(event, event.entitlement, event.createdAt)
        return
      case 'AzureRoleAssigned':
        this.#give({ ...event, access: [event] }, event.entitlement, at)
        return
      case 'AzureRoleRemoved':
        for (const held of this.#rolesOf(event)) {
          const isMeant = held.principal === event.principal && held.role === event.role
          if (isMeant && held.until === null) held.until = at
        }
        break
      default:
    }
  }

  plan(id: string): Plan | undefined {
    return this.#plans.get(id)
  }

  /** What a dollar is on a day; null where nobody has said. */
  rate(currency: string, day: string): string | null {
    if (currency === 'USD') return '1'
    const month = day.slice(0, 7)
    const rate = this.#rates.get(`${currency} ${month}`) ?? this.#rates.get(currency)
    return rate === undefined || Number(rate) === 0 ? null : rate
  }

  /** Whether all 24 hours of the UTC day have somebody of these in a role that earns, minute after minute. */
  isManaged(of: Unit, earners: readonly string[], moment: Instant): boolean {
    const end = startOf(nextDay(dayOf(moment)))
    const held = this.#rolesOf(of).filter(
      ({ principal, role }) => earners.includes(principal) && earnsCredit(role),
    )
    let reached = startOf(dayOf(moment))
    while (reached < end) {
      const next = held.find(
        ({ from, until }) => from <= reached && (until === null || until > reached),
      )
      if (next === undefined) return false
      reached = next.until ?? end
    }
    return true
  }

  #begun(rates: Readonly<Record<string, string | Readonly<Record<string, string>>>>): void {
    for (const [currency, stated] of Object.entries(rates)) {
      if (typeof stated === 'string') this.#rates.set(currency, stated)
      else
        for (const [month, rate] of Object.entries(stated))
          this.#rates.set(`${currency} ${month}`, rate)
    }
  }

  #give(
    { customer, access }: { readonly customer: string; readonly access: readonly Given[] },
    entitlement: string,
    from: Instant,
  ): void {
    const held = this.#rolesOf({ customer, entitlement })
    for (const { principal, role } of access) held.push({ principal, role, from, until: null })
  }

  #rolesOf({ customer, entitlement }: Unit): Held[] {
    const key = `${customer} ${entitlement}`
    const held = this.#roles.get(key) ?? []
    this.#roles.set(key, held)
    return held
  }
}

interface Unit {
  readonly customer: string
  readonly entitlement: string
}

interface Given {
  readonly principal: string
  readonly role: string
}
