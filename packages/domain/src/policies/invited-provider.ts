import type { Rule } from '../kernel/decision.ts'
import type { PartnerId } from '../model/ids.ts'
import type { Partner } from '../model/parties/partner.ts'

/** Whether a provider may be invited together with a reseller. */
export interface InvitedProvider {
  readonly providerIsPartnered: boolean
  /** Who could be invited with the reseller. */
  readonly providers: readonly PartnerId[]
}

/** True as well when no provider is invited. */
export function invitedProvider(
  { providers }: Partner,
  provider: PartnerId | undefined,
): InvitedProvider {
  return { providers, providerIsPartnered: provider === undefined || providers.includes(provider) }
}

/** Shared by a request to one customer and by the link that any customer may be sent. */
export const providerNotPartnered = {
  id: 'REL-08',
  code: 'provider-not-partnered',
  must: 'The provider invited with the reseller must be one of the reseller’s indirect providers.',
  mend: { by: 'again', with: {}, choose: ['provider'] },
  source:
    'direct-to-indirect#invite-a-customer-to-establish-a-reseller-relationship-with-you-and-with-your-indirect-provider-at-the-same-time',
  holds: (facts) => facts.providerIsPartnered,
  details: ({ providers }) => ({ providers }),
} as const satisfies Rule<InvitedProvider>
