import type { Rule } from '../../kernel/decision.ts'
import { asSold, type RuledSubscription } from '../../model/subscriptions/commerce-subscription.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { partsOf, transferThatTook, type Transfer } from '../../model/subscriptions/transfer.ts'
import type { PartnerId } from '../../model/ids.ts'
import { staleVersion, versioned, type Versioned } from '../../policies/version.ts'

/** Whether a subscription is one that the partner may change, as it was when somebody looked. */
export interface Chosen extends Versioned {
  /** The transfer that took it to its provider; undefined for what stayed. */
  readonly takenBy: Transfer | undefined
  readonly subscription: RuledSubscription
  readonly isOfPartner: boolean
}

export function chosen(
  subscription: RuledSubscription,
  asked: { readonly partner: PartnerId; readonly version?: number | undefined },
  customer: Customer,
): Chosen {
  return {
    subscription,
    takenBy: transferThatTook(customer, subscription.id),
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
  {
    id: 'TRF-07',
    code: 'subscription-transferred',
    must: 'What was transferred to a provider must stay with it; here it is never changed again.',
    source: 'subscription-transfer#no-way-back',
    holds: (facts) => facts.takenBy === undefined,
    details: ({ takenBy }) => ({ providers: takenBy === undefined ? [] : [takenBy.provider] }),
    mend: ({ takenBy, subscription: { id } }) => {
      if (takenBy === undefined) return null
      const { provider: partner, lines } = takenBy
      const part = lines.flatMap(partsOf).find(({ subscription }) => subscription === id)
      const moved = part === undefined ? {} : { subscription: part.moved }
      return { by: 'again', with: { partner, ...moved }, as: `${partner}/admin-agent` }
    },
  },
  subscriptionDeleted,
  staleVersion,
] as const satisfies readonly Rule<Chosen>[]
