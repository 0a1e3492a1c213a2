import type { Money } from '../kernel/money.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { World } from '../model/world.ts'
import { dealingOf, type Dealing } from '../policies/dealing.ts'

/** A customer in one line, for every partner at once; what one of them sees is told from it. */
export interface CustomerRow {
  readonly customer: string
  readonly name: string
  readonly domain: string
  readonly country: string
  /** Every partner with a relationship, in order of their ids. */
  readonly partners: readonly string[]
  /** How each of them deals with the customer. */
  readonly dealings: Readonly<Record<string, Dealing>>
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
  /** Null where there is no relationship. */
  readonly dealing: Dealing['kind'] | null
  /** Through whom: the providers of a reseller, the resellers of a provider. */
  readonly through: readonly string[]
  /** Signed by the customer itself, or confirmed by this partner. */
  readonly agreement: (typeof agreementStandings)[number]
  /** The monthly budget that this partner set; null when there is none. */
  readonly budget: Money | null
}

/** Worked out once for each state of a customer's file and of the partners, which are values. */
export function customerRow(customer: Customer, partners: World['partners']): CustomerRow {
  const known = rows.get(customer)
  if (known?.partners === partners) return known.row
  const row = rowOf(customer, partners)
  rows.set(customer, { partners, row })
  return row
}

const rows = new WeakMap<Customer, { partners: World['partners']; row: CustomerRow }>()

function rowOf(file: Customer, all: World['partners']): CustomerRow {
  const { id, name, domain, country, relationships, agreement, plans, budgets } = file
  return {
    customer: id,
    name,
    domain,
    country,
    partners: relationships.entries().map(([partner]) => partner),
    dealings: dealingsWith(file, all),
    isSigned: agreement.signedAt !== null,
    attestedBy: agreement.attestations.entries().map(([partner]) => partner),
    legacy: file.azureSubscriptions
      .rows()
      .filter(({ plan, subscription }) => plan === null && subscription !== null).length,
    plans: plans.size,
    budgets: Object.fromEntries(budgets.entries()),
  }
}

function dealingsWith(customer: Customer, all: World['partners']): CustomerRow['dealings'] {
  const told = customer.relationships.entries().flatMap(([id]) => {
    const partner = all.get(id)
    return partner ? [[id, dealingOf(all, partner, customer)] as const] : []
  })
  return Object.fromEntries(told)
}

export function customerLine(row: CustomerRow, partner: string | null): CustomerLine {
  const { isSigned, attestedBy, budgets, dealings, ...line } = row
  const dealing = partner === null ? undefined : dealings[partner]
  const isAttested = partner !== null && attestedBy.includes(partner)
  return {
    ...line,
    isRelated: partner !== null && line.partners.includes(partner),
    dealing: dealing?.kind ?? null,
    through: dealing?.with ?? [],
    agreement: isSigned ? 'signed' : isAttested ? 'attested' : 'missing',
    budget: (partner === null ? undefined : budgets[partner]) ?? null,
  }
}
