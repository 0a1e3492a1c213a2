import type { Money } from '../kernel/money.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { CustomerId, PartnerId } from '../model/ids.ts'

/** A customer in one line, as one partner sees it. */
export interface CustomerLine {
  readonly customer: CustomerId
  readonly name: string
  readonly domain: string
  readonly country: string
  /** Every partner with a relationship. */
  readonly partners: readonly PartnerId[]
  readonly isRelated: boolean
  /** Signed by the customer itself, or confirmed by this partner. */
  readonly agreement: 'signed' | 'attested' | 'missing'
  /** Existing Azure subscriptions (0145P) that are under no plan yet. */
  readonly legacy: number
  readonly plans: number
  /** The monthly budget that this partner set; null when there is none. */
  readonly budget: Money | null
}

/** Worked out once for each state of a customer's file, which is a value, and each partner. */
export function customerLine(customer: Customer, partner: PartnerId | null): CustomerLine {
  const known = lines.get(customer) ?? new Map<PartnerId | null, CustomerLine>()
  lines.set(customer, known)
  const line = known.get(partner) ?? lineOf(customer, partner)
  known.set(partner, line)
  return line
}

const lines = new WeakMap<Customer, Map<PartnerId | null, CustomerLine>>()

function lineOf(customer: Customer, partner: PartnerId | null): CustomerLine {
  const { id, name, domain, country, relationships, agreement, plans, budgets } = customer
  const partners = relationships.entries().map(([of]) => of)
  const isAttested = partner !== null && agreement.attestations.has(partner)
  return {
    customer: id,
    name,
    domain,
    country,
    partners,
    isRelated: partner !== null && relationships.has(partner),
    agreement: agreement.signedAt !== null ? 'signed' : isAttested ? 'attested' : 'missing',
    legacy: customer.azureSubscriptions
      .rows()
      .filter(({ plan, subscription }) => plan === null && subscription !== null).length,
    plans: plans.size,
    budget: (partner === null ? undefined : budgets.get(partner)) ?? null,
  }
}
