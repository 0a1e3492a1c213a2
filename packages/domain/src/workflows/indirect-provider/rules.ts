import type { Rule } from '../../kernel/decision.ts'
import { notGlobalAdmin, roleInsufficient } from '../../policies/acting.ts'
import { partnerRegionDiffers } from '../../policies/standing.ts'
import type { AcceptFacts, PartnershipFacts, RequestFacts } from './facts.ts'
import type { AcceptPartnership } from './messages.ts'

const accepting = 'direct-to-indirect#accept-a-partnership-invitation-from-your-indirect-provider'
const partnerships = 'indirect-provider#partnerships'

const byGlobalAdmin = {
  id: 'PRO-02',
  ...notGlobalAdmin,
  mend: { by: 'actor', as: 'partner/global-admin' },
  source: accepting,
  holds: (facts) => facts.actorIsGlobalAdmin,
} as const satisfies Rule<Pick<AcceptFacts, 'actorIsGlobalAdmin'>>

/** In order of precedence: when several are broken, the first is the refusal. */
export const requestRules = [
  {
    id: 'PRO-02',
    code: 'not-indirect-provider',
    must: 'An indirect provider must ask; nobody else has resellers.',
    source: partnerships,
    holds: (facts) => facts.isProvider,
  },
  {
    id: 'PRO-02',
    ...roleInsufficient,
    source: partnerships,
    holds: (facts) => facts.actorSells,
  },
  {
    id: 'PRO-02',
    code: 'partnership-link-missing',
    must: 'The edited e-mail must still contain the personal link of the partnership.',
    mend: { by: 'again', with: {}, choose: ['message'] },
    source: partnerships,
    holds: (facts) => facts.linkIsInMessage,
  },
] as const satisfies readonly Rule<RequestFacts>[]

export const acceptRules = [
  byGlobalAdmin,
  {
    id: 'PRO-02',
    code: 'not-indirect-reseller',
    must: 'The partner must be an indirect reseller, or be enrolled as one by now.',
    mend: { by: 'looking', at: 'programs' },
    source: partnerships,
    holds: (facts) => facts.isReseller,
  },
  {
    id: 'PRO-02',
    code: 'partnership-not-requested',
    must: 'The provider must have asked the reseller for a partnership.',
    // The provider asks first.
    mend: ({ reseller, provider }) => ({
      by: 'command',
      command: 'RequestPartnership',
      with: { partner: provider, reseller },
      as: `${provider}/admin-agent`,
    }),
    source: accepting,
    holds: (facts) => facts.isRequested,
  },
  {
    ...partnerRegionDiffers,
    id: 'PRO-02',
    mend: () => null,
    source: partnerships,
  },
  {
    id: 'PRO-02',
    code: 'provider-not-authorized',
    must: 'The reseller must have ticked that the provider may order for its customers and administer its work account.',
    mend: { by: 'again', with: { authorized: true } satisfies Partial<AcceptPartnership> },
    source: partnerships,
    holds: (facts) => facts.isAuthorized,
  },
] as const satisfies readonly Rule<AcceptFacts>[]

export const removeAdminRules = [byGlobalAdmin] as const satisfies readonly Rule<PartnershipFacts>[]

export const endRules = [
  {
    id: 'PRO-02',
    code: 'support-ends-partnerships',
    must: 'Microsoft’s support must end a partnership; neither side does it by itself.',
    mend: { by: 'actor', as: 'microsoft/system' },
    source: partnerships,
    holds: (facts) => facts.actorIsMicrosoft,
  },
] as const satisfies readonly Rule<PartnershipFacts>[]
