import type { Money } from '../kernel/money.ts'
import type { Customer } from '../model/parties/customer.ts'

/** A customer in one line, for every partner at once; what one of them sees is told from it. */
export interface CustomerRow {
  readonly customer: string
  readonly name: string
  readonly domain: string
  readonly country: string
  /** Every partner with a relationship, in order of their ids. */
  readonly partners: readonly string[]
  /** Whether the customer itself has signed its agreement. */
  readonly isSigned: boolean
  /** Partners who confirmed its acceptance, in order of their ids. */
  readonly attestedBy: readonly string[]
  /** Existing Azure subscriptions (0145P) that are under no plan yet. */
  readonly legacy: number
  readonly plans: number
  /** The monthly budget that each partner set. */
  readonly budgets: Readonly<Record<string, Money>>
}

/** From what asks nothing more of anybody to what is missing. */
export const agreementStandings = ['signed', 'attested', 'missing'] as const

/** A customer in one line, as one partner sees it. */
interface CustomerLine extends Pick<
  CustomerRow,
  'customer' | 'name' | 'domain' | 'country' | 'partners' | 'legacy' | 'plans'
> {
  readonly isRelated: boolean
  /** Signed by the customer itself, or confirmed by this partner. */
  readonly agreement: (typeof agreementStandings)[number]
  /** The monthly budget that this partner set; null when there is none. */
  readonly budget: Money | null
}

/** Worked out once for each state of a customer's file, which is a value. */
export function customerRow(customer: Customer): CustomerRow {
  const known = rows.get(customer) ?? rowOf(customer)
  rows.set(customer, known)
  return known
}

const rows = new WeakMap<Customer, CustomerRow>()

function rowOf(file: Customer): CustomerRow {
  const { id, name, domain, country, relationships, agreement, plans, budgets } = file
  return {
    customer: id,
    name,
    domain,
    country,
    partners: relationships.entries().map(([partner]) => partner),
    isSigned: agreement.signedAt !== null,
    attestedBy: agreement.attestations.entries().map(([partner]) => partner),
    legacy: file.azureSubscriptions
      .rows()
      .filter(({ plan, subscription }) => plan === null && subscription !== null).length,
    plans: plans.size,
    budgets: Object.fromEntries(budgets.entries()),
  }
}

export function customerLine(row: CustomerRow, partner: string | null): CustomerLine {
  const { isSigned, attestedBy, budgets, ...line } = row
  const isAttested = partner !== null && attestedBy.includes(partner)
  return {
    ...line,
    isRelated: partner !== null && line.partners.includes(partner),
    agreement: isSigned ? 'signed' : isAttested ? 'attested' : 'missing',
    budget: (partner === null ? undefined : budgets[partner]) ?? null,
  }
}
