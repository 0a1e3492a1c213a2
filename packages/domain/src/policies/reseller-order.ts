import type { Rule } from '../kernel/decision.ts'
import type { PartnerId } from '../model/ids.ts'
import { isA } from '../model/parties/partner.ts'
import { partnerOf, type World } from '../model/world.ts'
import { isCompliantReseller, resellersAreCheckedFrom } from './reseller-compliance.ts'

/** The reseller that an order names, and whether the partner that orders may name it. */
export interface NamedReseller {
  /** False when a provider is named, be it the one that orders or another. */
  readonly namedIsReseller: boolean
  /** True when none is named. */
  readonly namedIsPartnered: boolean
  /** Asked of a reseller by itself; true when none is named. */
  readonly namedIsCompliant: boolean
}

export function namedReseller(
  world: World,
  { partner, reseller }: { readonly partner: PartnerId; readonly reseller?: PartnerId | undefined },
): NamedReseller {
  if (reseller === undefined)
    return { namedIsReseller: true, namedIsPartnered: true, namedIsCompliant: true }
  const named = partnerOf(world, reseller)
  return {
    namedIsReseller: !isA('indirect-provider', named),
    namedIsPartnered: isA('indirect-reseller', named) && named.providers.includes(partner),
    namedIsCompliant: isCompliantReseller(named.qualifications, world.now),
  }
}

/** In order of precedence; shared by every order that names a partner of record. */
export const namedResellerRules = [
  {
    id: 'ORD-09',
    code: 'provider-named-as-reseller',
    must: 'The order must name the indirect reseller as partner of record, never a provider.',
    mend: { by: 'again', with: {}, choose: ['reseller'] },
    source: 'partner-center#ordering',
    holds: (facts) => facts.namedIsReseller,
  },
  {
    id: 'ORD-09',
    code: 'reseller-not-of-provider',
    must: 'The reseller named on the order must work with the provider that orders.',
    mend: { by: 'again', with: {}, choose: ['reseller'] },
    source: 'partner-center#ordering',
    holds: (facts) => facts.namedIsPartnered,
  },
  {
    id: 'IND-16',
    code: 'reseller-not-compliant',
    must: 'The reseller named on the order must meet what Microsoft asks of indirect resellers: USD 1,000 in twelve months at its location, and the mandatory security items.',
    mend: { by: 'again', with: {}, choose: ['reseller'] },
    source: 'direct-bill-authorization#what-microsoft-asks-of-a-reseller',
    from: resellersAreCheckedFrom,
    holds: (facts) => facts.namedIsCompliant,
  },
] as const satisfies readonly Rule<NamedReseller>[]
