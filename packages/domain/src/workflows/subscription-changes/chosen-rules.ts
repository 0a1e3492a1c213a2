import type { Rule } from '../../kernel/decision.ts'
import { asSold, type RuledSubscription } from '../../model/subscriptions/commerce-subscription.ts'
import type { PartnerId } from '../../model/ids.ts'
import { staleVersion, versioned, type Versioned } from '../../policies/version.ts'

/** Whether a subscription is one that the partner may change, as it was when somebody looked. */
export interface Chosen extends Versioned {
  readonly subscription: RuledSubscription
  readonly isOfPartner: boolean
}

export function chosen(
  subscription: RuledSubscription,
  asked: { readonly partner: PartnerId; readonly version?: number | undefined },
): Chosen {
  return {
    subscription,
    isOfPartner: asSold(subscription)?.partner === asked.partner,
    ...versioned(subscription, asked),
  }
}

const source = 'partner-center#ordering'

export const subscriptionDeleted = {
  id: 'ORD-04',
  code: 'subscription-deleted',
  must: 'The subscription must not be deleted; deleted is for good.',
  source,
  holds: (facts) => facts.subscription.status !== 'deleted',
  mend: ({ subscription: { offer } }) => ({
    by: 'command',
    command: 'PlaceOrder',
    with: { offer },
  }),
} as const satisfies Rule<Chosen>

/** In order of precedence; shared by every command that changes a subscription. */
export const chosenRules = [
  {
    id: 'ORD-03',
    code: 'subscription-of-another-partner',
    must: 'The subscription must have been bought through this partner.',
    source,
    holds: (facts) => facts.isOfPartner,
    details: ({ subscription }) => {
      const sold = asSold(subscription)
      return { partners: sold === undefined ? [] : [sold.partner] }
    },
    mend: ({ subscription }) => {
      const partner = asSold(subscription)?.partner
      return partner === undefined
        ? { by: 'command', command: 'StartLicenseMove' }
        : { by: 'again', with: { partner }, as: `${partner}/admin-agent` }
    },
  },
  subscriptionDeleted,
  staleVersion,
] as const satisfies readonly Rule<Chosen>[]
