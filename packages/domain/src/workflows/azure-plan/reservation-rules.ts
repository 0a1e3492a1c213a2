import type { Rule } from '../../kernel/decision.ts'
import { idTaken } from '../../policies/id-taken.ts'
import { customerAgreementMissing } from '../../policies/orderable.ts'
import { namedResellerRules } from '../../policies/reseller-order.ts'
import { sellingRules } from '../../policies/selling.ts'
import { resellerRelationshipMissing, standingRules } from '../../policies/standing.ts'
import type { ReserveFacts, ReturnFacts } from './reservation-facts.ts'

const source = 'partner-center#reservations'

/** In order of precedence: when several are broken, the first is the refusal. */
export const reserveRules = [
  ...sellingRules,
  ...standingRules,
  customerAgreementMissing,
  ...namedResellerRules,
  {
    id: 'PLAN-06',
    code: 'nothing-to-reserve-for',
    must: 'The customer must have an active Azure plan, or an active Azure subscription, of this partner.',
    source,
    mend: { by: 'command', command: 'PurchaseAzurePlan' },
    holds: (facts) => facts.hasAzure,
  },
  {
    id: 'PLAN-06',
    code: 'reservation-not-priced',
    must: 'The size, the region and the term must have a price in the catalogue.',
    source,
    mend: { by: 'again', with: {}, choose: ['armSku', 'armRegion', 'termLength'] },
    holds: (facts) => facts.isPriced,
    details: ({ reservables }) => ({
      known: reservables.map(
        ({ armSku, armRegion, termLength }) => `${armSku} ${armRegion} ${termLength}`,
      ),
    }),
  },
  {
    id: 'PLAN-06',
    code: 'reservation-covers-anothers',
    must: 'The Azure subscription that a reservation is for must be billed to this partner.',
    source,
    mend: { by: 'again', with: {}, choose: ['entitlement'] },
    holds: (facts) => facts.strangeEntitlement === null,
    details: ({ strangeEntitlement }) => ({
      entitlements: strangeEntitlement === null ? [] : [strangeEntitlement],
    }),
  },
  {
    ...idTaken,
    mend: { by: 'again', with: {}, choose: ['subscription'] },
    holds: (facts) => facts.idIsFree || facts.alreadyBought,
  },
] as const satisfies readonly Rule<ReserveFacts>[]

export const returnRules = [
  ...sellingRules,
  resellerRelationshipMissing,
  {
    id: 'PLAN-06',
    code: 'reservation-not-active',
    must: 'The reservation must be one of this partner, active, and its term not over.',
    source,
    holds: (facts) => facts.reservation !== undefined || facts.alreadyReturned,
  },
] as const satisfies readonly Rule<ReturnFacts>[]
