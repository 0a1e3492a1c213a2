import { marketOf, sameMarket } from '../../catalog/index.ts'
import { dayOf } from '../../kernel/calendar.ts'
import type { PartnerId } from '../../model/ids.ts'
import { isSystem } from '../../model/parties/actor.ts'
import { isA, type Partner } from '../../model/parties/partner.ts'
import { partnershipLink, type PartnershipRequest } from '../../model/parties/partnership.ts'
import type { SharedRegion } from '../../model/parties/region.ts'
import { partnerOf, type World } from '../../model/world.ts'
import { isGlobalAdminOf, sellsFor } from '../../policies/acting.ts'
import type { Context } from '../../workflow.ts'
import { partnershipText } from './draft.ts'
import type {
  AcceptPartnership,
  EndPartnership,
  RemoveProviderAdmin,
  RequestPartnership,
} from './messages.ts'

/** What the rules of a request look at. */
export interface RequestFacts {
  readonly actorSells: boolean
  readonly isProvider: boolean
  readonly linkIsInMessage: boolean
  /** What would be sent. */
  readonly request: Pick<PartnershipRequest, 'link' | 'message'>
  /** True when they work together already, or the same request waits for its answer. */
  readonly isAnswered: boolean
}

export function requestFacts(command: RequestPartnership, { world, actor }: Context): RequestFacts {
  const provider = partnerOf(world, command.partner)
  const reseller = partnerOf(world, command.reseller)
  const link = partnershipLink({ reseller: reseller.id, provider: provider.id })
  const message = partnershipText(command.message, { provider, reseller }, link)
  const waits = reseller.partnershipRequests.get(provider.id)
  return {
    actorSells: sellsFor(actor, provider.id),
    isProvider: isA('indirect-provider', provider),
    linkIsInMessage: message.includes(link),
    request: { link, message },
    isAnswered: worksWith(reseller, provider) || waits?.message === message,
  }
}

/** What the rules of an acceptance look at. */
export interface AcceptFacts extends SharedRegion {
  readonly actorIsGlobalAdmin: boolean
  readonly isReseller: boolean
  readonly isRequested: boolean
  readonly isAuthorized: boolean
  readonly isAccepted: boolean
  readonly reseller: PartnerId
  readonly provider: PartnerId
}

export function acceptFacts(
  { partner, provider: id, authorized }: AcceptPartnership,
  { world, actor }: Context,
): AcceptFacts {
  const reseller = partnerOf(world, partner)
  const provider = partnerOf(world, id)
  const isAccepted = worksWith(reseller, provider)
  return {
    actorIsGlobalAdmin: isGlobalAdminOf(actor, partner),
    isReseller: isA('indirect-reseller', reseller),
    isRequested: isAccepted || reseller.partnershipRequests.has(id),
    ...regionOfBoth(world, reseller, provider),
    isAuthorized: isAccepted || authorized,
    isAccepted,
    reseller: partner,
    provider: id,
  }
}

/** What the rules of taking admin access away, and of ending a partnership, look at. */
export interface PartnershipFacts {
  readonly actorIsGlobalAdmin: boolean
  readonly actorIsMicrosoft: boolean
  readonly isPartnered: boolean
  /** True while the provider has admin access to the reseller’s work account. */
  readonly isAdmin: boolean
}

export function partnershipFacts(
  { partner, provider }: RemoveProviderAdmin | EndPartnership,
  { world, actor }: Context,
): PartnershipFacts {
  const { providers, administeredBy } = partnerOf(world, partner)
  return {
    actorIsGlobalAdmin: isGlobalAdminOf(actor, partner),
    actorIsMicrosoft: isSystem(actor),
    isPartnered: providers.includes(provider),
    isAdmin: administeredBy.includes(provider),
  }
}

function worksWith({ providers }: Partner, { id }: Partner): boolean {
  return providers.includes(id)
}

/** REL-03 between two partners: who could be asked instead is a provider of the reseller’s region. */
function regionOfBoth(world: World, reseller: Partner, provider: Partner): SharedRegion {
  const day = dayOf(world.now)
  if (sameMarket(reseller.country, provider.country, day)) {
    return { regionIsShared: true, regions: {} }
  }
  const market = ({ country }: Partner) => marketOf(country, day)
  const markets = [market(reseller) ?? 'none', market(provider) ?? 'none']
  return { regionIsShared: false, regions: { markets } }
}
