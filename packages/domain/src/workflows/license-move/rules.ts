import type { Rule } from '../../kernel/decision.ts'
import {
  actorUnrelated,
  administrationRules,
  administratorRoleInsufficient,
} from '../../policies/administration.ts'
import { idTaken } from '../../policies/id-taken.ts'
import { detailsOf, lossAcceptedRule } from '../../policies/loss-acceptance.ts'
import { alreadyInTransfer } from '../../policies/open-transfer.ts'
import {
  customerAgreementMissing,
  offerDiscontinued,
  seatsOutOfRange,
  seatsPerTenantExceeded,
} from '../../policies/orderable.ts'
import { namedResellerRules } from '../../policies/reseller-order.ts'
import { sellingRules } from '../../policies/selling.ts'
import { standingRules } from '../../policies/standing.ts'
import { asSold } from '../../model/subscriptions/commerce-subscription.ts'
import { byClock } from '../../policies/clock.ts'
import type { CreditFacts } from './credit-facts.ts'
import type { EndFacts } from './end-facts.ts'
import type { StartFacts } from './facts.ts'

const source =
  'license-move#move-your-customers-license-based-subscriptions-to-the-cloud-solution-provider-program-csp'
const lifecycle = 'decision-0063#what-ends-a-source'

/** In order of precedence: when several are broken, the first is the refusal. */
export const startRules = [
  ...sellingRules,
  ...standingRules,
  customerAgreementMissing,
  ...namedResellerRules,
  {
    id: 'LIC-01',
    code: 'source-not-licenses',
    must: 'What is moved must be licences; Azure takes another way.',
    mend: { by: 'again', with: {}, choose: ['lines'] },
    source,
    holds: (facts) => facts.notLicenses.length === 0,
    details: (facts) => ({ subscriptions: facts.notLicenses }),
  },
  {
    id: 'LIC-01',
    code: 'source-already-gone',
    must: 'Every subscription that is moved must be there: neither pending nor deleted.',
    mend: { by: 'again', with: {}, choose: ['lines'] },
    source,
    holds: (facts) => facts.notThere.length === 0,
    details: (facts) => ({ subscriptions: facts.notThere }),
  },
  {
    id: 'LIC-01',
    code: 'source-already-of-partner',
    must: 'What is moved must have been bought elsewhere, not through this partner in CSP.',
    mend: { by: 'again', with: {}, choose: ['lines'] },
    source,
    holds: (facts) => facts.ofPartner.length === 0,
    details: (facts) => ({ subscriptions: facts.ofPartner }),
  },
  {
    id: 'LIC-01',
    code: 'source-already-moving',
    must: 'Every subscription must be moved only once.',
    mend: { by: 'looking', at: 'license-move' },
    source,
    holds: (facts) => facts.inOtherMoves.length === 0,
    details: (facts) => ({ subscriptions: facts.inOtherMoves }),
  },
  alreadyInTransfer,
  {
    id: 'LIC-01',
    code: 'target-not-licenses',
    must: 'What takes the place of licences must be licences.',
    mend: { by: 'again', with: {}, choose: ['lines'] },
    source,
    holds: (facts) => facts.notLicenseTargets.length === 0,
    details: ({ notLicenseTargets }) => ({ offers: notLicenseTargets }),
  },
  { ...offerDiscontinued, id: 'LIC-04', source },
  seatsOutOfRange,
  seatsPerTenantExceeded,
  {
    id: 'ORD-06',
    code: 'add-on-without-base',
    must: 'Every add-on must be bought with its base, or for one that this partner sold before.',
    mend: { by: 'again', with: {}, choose: ['lines'] },
    source: 'partner-center#ordering',
    holds: (facts) => [...facts.parents.values()].every((base) => base !== null),
    details: ({ parents }) => ({
      subscriptions: [...parents].flatMap(([id, base]) => (base === null ? [id] : [])),
    }),
  },
  {
    ...idTaken,
    mend: { by: 'again', with: {}, choose: ['move'] },
    holds: (facts) => facts.idsAreFree || facts.alreadyStarted,
  },
  {
    id: 'LIC-09',
    code: 'seats-below-assigned',
    must: 'There must be as many licences as are assigned, or everyone left without one must be named.',
    source,
    holds: (facts) => facts.seatsAreAccepted,
    details: ({ overSeats }) => detailsOf(overSeats),
    mend: ({ overSeats }) => ({
      by: 'again',
      with: { lossAccepted: overSeats.map(({ user }) => user) },
    }),
  },
  {
    ...lossAcceptedRule,
    id: 'LIC-05',
    source,
    details: ({ losses }) => detailsOf(losses),
  },
] as const satisfies readonly Rule<StartFacts>[]

export const endRules = [
  ...administrationRules,
  {
    id: 'LIC-01',
    code: 'source-sold-in-csp',
    must: 'It must have been bought outside CSP; what a partner sold in CSP, that partner ends.',
    mend: { by: 'looking', at: 'orders' },
    source: lifecycle,
    holds: (facts) => facts.isOfOtherChannel,
    details: ({ subscription }) => {
      const sold = asSold(subscription)
      return { partners: sold === undefined ? [] : [sold.partner] }
    },
  },
  {
    id: 'LIC-11',
    code: 'source-ended-already',
    must: 'The subscription must still serve somebody: active, or just expired.',
    source: lifecycle,
    holds: (facts) => facts.isAlive || facts.alreadyEnded,
  },
  {
    ...lossAcceptedRule,
    id: 'LIC-06',
    details: ({ losses }) => detailsOf(losses),
  },
] as const satisfies readonly Rule<EndFacts>[]

export const creditRules = [
  actorUnrelated,
  administratorRoleInsufficient,
  {
    id: 'LIC-07',
    code: 'credit-needs-direct-purchase',
    must: 'It must have been bought from Microsoft itself in the Microsoft 365 admin portal, monthly or annually.',
    source,
    holds: (facts) => facts.boughtInAdminPortal,
  },
  {
    id: 'LIC-07',
    code: 'source-not-cancelled',
    must: 'It must have been cancelled before the end of the time that was paid for.',
    mend: { by: 'command', command: 'EndSourceSubscription', with: { ends: 'cancelled' } },
    source: 'decision-0064#credits',
    holds: (facts) => facts.wasCancelledEarly,
  },
  {
    id: 'LIC-07',
    code: 'customer-opens-credit-case',
    must: 'The partner must have delegated admin; otherwise the customer itself asks for the credit.',
    mend: { by: 'actor', as: 'customer/global-admin' },
    source,
    holds: (facts) => facts.adminIsDelegated,
  },
] as const satisfies readonly Rule<CreditFacts>[]

/** What Microsoft 365 billing support decides. */
export const decidedByClock = byClock({
  must: 'Microsoft 365 billing support must decide by itself, as the clock moves.',
  id: 'LIC-07',
  code: 'only-support-decides-credits',
  source,
})
