import { broken, type Refusal } from '../kernel/decision.ts'
import type { Partner } from '../model/parties/partner.ts'
import { invitedProvider, providerNotPartnered } from '../policies/invited-provider.ts'

/** Why a reseller and a provider cannot be invited with one link; null when they can. */
export function invitationRefusal(reseller: Partner, provider: Partner): Refusal | null {
  const facts = invitedProvider(reseller, provider.id)
  return providerNotPartnered.holds(facts) ? null : broken(providerNotPartnered, facts)
}
