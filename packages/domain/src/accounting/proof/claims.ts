import type { Instant } from '../../kernel/calendar.ts'
import { clip } from '../../kernel/interval.ts'
import type { AzureSubscription } from '../../model/azure/azure-subscription.ts'
import type { EntitlementId, MeterId, PartnerId } from '../../model/ids.ts'
import type { Period } from '../../model/ledger/period.ts'
import type { UsageLine } from '../../model/ledger/usage-invoice.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { paidIn } from '../usage-postings.ts'
import { periodOf, usageClosedUntil, type BillingDays } from '../closed-until.ts'

/** Where a unit of usage is: on an invoice, on none yet, or on none for good. */
export type ClaimKind = 'invoiced' | 'pending' | 'written-off'

/** Time of one Azure subscription that somebody says something about; the partner is null outside CSP. */
export interface Said extends Period {
  readonly stream: 'legacy' | 'plan' | 'outside-csp'
  readonly partner: PartnerId | null
  /** What is paid in; null outside CSP. */
  readonly currency: string | null
  /** Position of the event that says it. */
  readonly cause: number
}

export interface Claim extends Said {
  readonly kind: ClaimKind
  readonly invoice: string | null
  /** Minutes that an invoice asks for; null where nobody asks. */
  readonly asked: number | null
}

export type Metered = Pick<AzureSubscription, 'id' | 'usage' | 'running' | 'billing'>
export type Invoiced = Pick<Customer, 'invoices' | 'plans'>

/** The meters of a subscription, and those that an invoice names all the same; null alone where nothing is metered. */
export function metersOf({ id, usage }: Metered, { invoices }: Invoiced): (MeterId | null)[] {
  const own = usage.length === 0 ? [null] : usage.map(({ meter }) => meter)
  const named = invoices
    .rows()
    .flatMap(({ lines }) => linesOf(id, lines))
    .map(({ meter }) => meter)
  return [...new Set([...own, ...named])]
}

/** Who pays for which time up to a moment. */
export function paidBy({ billing }: Metered, { plans }: Invoiced, upTo: Instant): Said[] {
  return billing.flatMap(({ payer, cause, ...stretch }) => {
    const part = clip(stretch, stretch.from, upTo)
    if (part === null) return []
    const { stream } = payer
    const by =
      stream === 'outside-csp'
        ? { partner: null, currency: null }
        : { partner: payer.partner, currency: paidIn(plans, payer) }
    return [{ ...part, stream, ...by, cause }]
  })
}

/**
 * Everything that is said of what one meter of a subscription counted: the lines of invoices as they were issued, what no invoice holds yet, and
 * what none will ever hold, because another channel bills it or because it was over before the workspace's first period.
 */
export function claimsOn(
  azure: Metered,
  meter: MeterId | null,
  customer: Invoiced,
  days: BillingDays,
  paid: readonly Said[],
): Claim[] {
  return [
    ...onInvoices(azure, meter, customer),
    ...paid.flatMap((said) => onNone(said, customer, days)),
  ]
}

function onInvoices({ id }: Metered, meter: MeterId | null, { invoices }: Invoiced): Claim[] {
  return invoices.rows().flatMap(({ number, stream, partner, closedBy, lines, total }) =>
    linesOf(id, lines)
      .filter((line) => line.meter === meter)
      .map(({ from, until, minutes }) => ({
        ...{ kind: 'invoiced' as const, from, until, stream, partner },
        currency: total.currency,
        ...{ cause: closedBy, invoice: number, asked: minutes },
      })),
  )
}

function onNone(said: Said, customer: Invoiced, days: BillingDays): Claim[] {
  const { stream, partner, currency } = said
  const nowhere = { ...said, invoice: null, asked: null }
  if (stream === 'outside-csp' || partner === null || currency === null)
    return [{ ...nowhere, kind: 'written-off' }]
  const first = periodOf(days, { partner, stream }, days.startedAt).from
  const closed = usageClosedUntil(customer, days, { partner, stream, currency })
  const before = clip(said, said.from, first)
  const after = clip(said, closed, said.until)
  return [
    ...(before === null ? [] : [{ ...nowhere, ...before, kind: 'written-off' as const }]),
    ...(after === null ? [] : [{ ...nowhere, ...after, kind: 'pending' as const }]),
  ]
}

export function isOfOnePayer(one: Said, other: Said): boolean {
  return (
    one.stream === other.stream && one.partner === other.partner && one.currency === other.currency
  )
}

/** What was metered; a credit stands beside the usage that it was earned on. */
function linesOf(id: EntitlementId, lines: readonly UsageLine[]): UsageLine[] {
  return lines.filter(({ entitlement, credit }) => entitlement === id && credit === undefined)
}
