import { instant, type Instant } from '../../kernel/calendar.ts'
import type { CustomerId } from '../../model/ids.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { isA, type Partner } from '../../model/parties/partner.ts'
import { sharedRegion, type SharedRegion } from '../../model/parties/region.ts'
import { customerOf, partnerOf, type World } from '../../model/world.ts'
import { administersFor } from '../../policies/acting.ts'
import { isIndirect } from '../../policies/capability-column.ts'
import { invitedProvider, type InvitedProvider } from '../../policies/invited-provider.ts'
import { permission, type Permission } from '../../policies/permission.ts'
import { selling, type Selling } from '../../policies/selling.ts'
import type { Context } from '../../workflow.ts'
import type { CreateCustomer, ExtendRelationship } from './messages.ts'

/** First day on which a relationship can be extended (indirect-provider#extending-a-relationship). */
export const extensionAvailableFrom: Instant = instant('2020-03-20')

/** What the rules of creating a customer look at. */
export interface CreateFacts extends Selling, SharedRegion {
  readonly isProvider: boolean
  readonly resellerIsNamed: boolean
  /** True when none is named. */
  readonly resellerIsPartnered: boolean
  /** Who has the domain already; null while it is free. */
  readonly domainOf: CustomerId | null
  readonly idIsFree: boolean
  /** The same customer, created before. */
  readonly isCreated: boolean
}

export function createFacts(command: CreateCustomer, { world, actor }: Context): CreateFacts {
  const { partner: id, customer, reseller, country } = command
  const partner = partnerOf(world, id)
  const existing = world.customers.get(customer)
  const isCreated = existing !== undefined && isSame(existing, command)
  return {
    ...selling(world, actor, { partner: id, customer: null }, ['create-tenant']),
    isProvider: isA('indirect-provider', partner),
    resellerIsNamed: reseller !== undefined,
    resellerIsPartnered: reseller === undefined || worksFor(partnerOf(world, reseller), partner),
    ...sharedRegion(world, reseller === undefined ? [id] : [id, reseller], { country }),
    domainOf: namesake(world, command),
    idIsFree: existing === undefined || isCreated,
    isCreated,
  }
}

/** What the rules of extending a relationship look at. */
export interface ExtendFacts extends InvitedProvider, Permission, SharedRegion {
  readonly isAvailable: boolean
  readonly actorAdministers: boolean
  readonly isDual: boolean
  readonly relationshipIsActive: boolean
  readonly isDirect: boolean
  readonly isExtended: boolean
}

export function extendFacts(
  { partner: id, customer: of, provider }: ExtendRelationship,
  { world, actor, now }: Context,
): ExtendFacts {
  const partner = partnerOf(world, id)
  const customer = customerOf(world, of)
  return {
    isAvailable: now >= extensionAvailableFrom,
    actorAdministers: administersFor(actor, id),
    isDual: isA('direct-bill', partner) && isA('indirect-reseller', partner),
    relationshipIsActive: customer.relationships.has(id),
    isDirect: !isIndirect(partner, customer),
    ...permission(world, { partner: id, customer: of, asks: ['change-subscription'] }),
    ...invitedProvider(partner, provider),
    ...sharedRegion(world, [provider], customer),
    isExtended: customer.relationships.has(provider),
  }
}

function worksFor(reseller: Partner, { id }: Partner): boolean {
  return isA('indirect-reseller', reseller) && reseller.providers.includes(id)
}

function isSame(
  { name, country, domain, relationships }: Customer,
  command: CreateCustomer,
): boolean {
  const resellers = command.reseller === undefined ? [] : [command.reseller]
  return (
    name === command.name &&
    country === command.country &&
    domain === command.domain &&
    [command.partner, ...resellers].every((one) => relationships.get(one)?.origin === 'creation')
  )
}

/** Looked for among all customers: a tenant is created rarely, and no table is kept by domain. */
function namesake(world: World, { customer, domain }: CreateCustomer): CustomerId | null {
  const other = world.customers
    .rows()
    .find((one) => one.id !== customer && one.domain.toLowerCase() === domain)
  return other?.id ?? null
}
