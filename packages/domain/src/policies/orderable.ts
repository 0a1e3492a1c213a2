import { isDiscontinued, offer as offerOf, successors } from '../catalog/index.ts'
import { dayOf, type Instant } from '../kernel/calendar.ts'
import type { Details, Rule } from '../kernel/decision.ts'
import { agreementStandsWith } from '../model/parties/customer-agreement.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { OfferId, PartnerId, SkuId } from '../model/ids.ts'
import { asLicense } from '../model/subscriptions/commerce-subscription.ts'
import { agreementRequiredFrom, skuOf } from '../model/subscriptions/license-subscription.ts'
import { customerOf, type World } from '../model/world.ts'

/** Whether offers may be sold to a customer now, in these quantities. */
export interface Orderable {
  readonly agreementStands: boolean
  /** Offers among those asked for that are no longer sold. */
  readonly discontinued: readonly OfferId[]
  /** Lines of more or fewer licences than their offer is sold in. */
  readonly outOfRange: readonly Wanted[]
  /** Small-business SKUs of which the tenant would hold more than one tenant may. */
  readonly overTenant: readonly TenantTotal[]
}

/** What a tenant would hold of one SKU. */
export interface TenantTotal {
  readonly sku: SkuId
  readonly total: number
}

export interface Wanted {
  readonly offer: OfferId
  readonly quantity: number
}

export function orderable(
  world: World,
  of: {
    readonly partner: PartnerId
    readonly customer: Customer['id']
    readonly lines: readonly Wanted[]
  },
): Orderable {
  const customer = customerOf(world, of.customer)
  return {
    agreementStands: agreementStandsWith(customer.agreement, of.partner),
    discontinued: discontinuedAmong(of.lines, world.now),
    outOfRange: of.lines.filter((line) => !isWithinRange(line)),
    overTenant: overTenant(customer, of.lines),
  }
}

function discontinuedAmong(lines: readonly Wanted[], now: Instant): OfferId[] {
  return lines.map(({ offer }) => offer).filter((offer) => isDiscontinued(offer, dayOf(now)))
}

/** True for a quantity that the offer is sold in. */
export function isWithinRange({ offer, quantity }: Wanted): boolean {
  const catalogued = offerOf(offer)
  return (
    catalogued !== undefined && catalogued.seatsMin <= quantity && quantity <= catalogued.seatsMax
  )
}

/** Small-business offers end at 300 seats for a tenant, whoever sold them and however many subscriptions they are. */
const tenantSeatsMax = 300

/** Small-business SKUs that exceed what one tenant may hold of them. */
export function overTenant(customer: Customer, wanted: readonly Wanted[]): TenantTotal[] {
  const capped = wanted.filter(({ offer }) => offerOf(offer)?.seatsMax === tenantSeatsMax)
  const bySku = Map.groupBy(capped, ({ offer }) => skuOf(offer))
  return [...bySku].flatMap(([sku, lines]) => {
    const held = customer.subscriptions
      .rows()
      .filter(({ kind, status }) => kind === 'csp-license' && status !== 'deleted')
      .flatMap((one) => asLicense(one) ?? [])
      .filter((one) => one.sku === sku)
    const total = [...held, ...lines].reduce((sum, { quantity }) => sum + quantity, 0)
    return total <= tenantSeatsMax ? [] : [{ sku, total }]
  })
}

/** What was asked for, and what could be. */
function rangeOf(wanted: Wanted | undefined): Details {
  const catalogued = wanted && offerOf(wanted.offer)
  if (wanted === undefined || catalogued === undefined) return {}
  const { seatsMin, seatsMax } = catalogued
  return {
    offers: [wanted.offer],
    quantities: [String(wanted.quantity)],
    min: [String(seatsMin)],
    max: [String(seatsMax)],
  }
}

export const customerAgreementMissing = {
  id: 'MCA-02',
  code: 'customer-agreement-missing',
  must: 'The customer must have accepted the Microsoft Customer Agreement.',
  mend: { by: 'command', command: 'AttestCustomerAgreement' },
  source:
    'azure-plan#introduction-azure-plan-lets-partners-buy-azure-at-pay-as-you-go-rates-for-customers',
  from: agreementRequiredFrom,
  holds: (facts) => facts.agreementStands,
} as const satisfies Rule<Pick<Orderable, 'agreementStands'>>

export const offerDiscontinued = {
  id: 'ORD-05',
  code: 'offer-discontinued',
  must: 'The offer must still be sold.',
  mend: { by: 'looking', at: 'catalog' },
  source: 'partner-center#ordering',
  holds: (facts) => facts.discontinued.length === 0,
  details: ({ discontinued }) => ({
    offers: discontinued,
    equivalents: discontinued.flatMap((id) => successors(id).map(({ offers }) => offers.join('+'))),
  }),
} as const satisfies Rule<Orderable>

export const seatsOutOfRange = {
  id: 'ORD-04',
  code: 'seats-out-of-range',
  must: 'The quantity must lie between the offer’s minimum and maximum.',
  mend: { by: 'again', with: {}, choose: ['quantity'] },
  source: 'partner-center#ordering',
  holds: (facts) => facts.outOfRange.length === 0,
  details: ({ outOfRange: [first] }) => rangeOf(first),
} as const satisfies Rule<Orderable>

export const seatsPerTenantExceeded = {
  id: 'ORD-04',
  code: 'seats-per-tenant-exceeded',
  must: 'A tenant must not hold more than 300 licences of a small-business offer.',
  mend: { by: 'again', with: {}, choose: ['quantity'] },
  source: 'partner-center#ordering',
  holds: (facts) => facts.overTenant.length === 0,
  details: ({ overTenant: over }) => ({
    skus: over.map(({ sku }) => sku),
    totals: over.map(({ total }) => String(total)),
  }),
} as const satisfies Rule<Orderable>
