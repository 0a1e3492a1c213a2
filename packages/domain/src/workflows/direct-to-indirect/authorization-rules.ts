import type { Rule } from '../../kernel/decision.ts'
import { notGlobalAdmin } from '../../policies/acting.ts'
import { byClock } from '../../policies/clock.ts'
import type { CountFacts, LeaveFacts } from './authorization-facts.ts'
import type { GiveNotice, RequestRestriction } from './messages.ts'

/** A refusal that several commands share has one sentence, since translations are keyed by its code. */
export const notDirectBill = {
  code: 'not-direct-bill',
  must: 'The partner must be a direct bill partner; no other has direct billing to leave.',
} as const

export const countRules = [
  {
    id: 'IND-13',
    code: 'counted-by-microsoft',
    must: 'Microsoft itself must count what a partner has of what is asked of it.',
    mend: { by: 'actor', as: 'microsoft/system' },
    source: 'direct-bill-authorization#what-microsoft-asks',
    holds: (facts) => facts.actorIsMicrosoft,
  },
] as const satisfies readonly Rule<CountFacts>[]

/** In order of precedence; the same for a request to be restricted and for a notice. */
function leaveRules<const Id extends string>(id: Id, source: string) {
  return [
    {
      id,
      ...notGlobalAdmin,
      mend: { by: 'actor', as: 'partner/global-admin' },
      source,
      holds: (facts) => facts.actorIsGlobalAdmin,
    },
    { id, ...notDirectBill, source, holds: (facts) => facts.billsDirectly },
    {
      id,
      code: 'leaving-is-final',
      must: 'Whoever asks must have confirmed that this tenant never bills directly again.',
      mend: {
        by: 'again',
        with: { leavingConfirmed: true } satisfies Partial<RequestRestriction | GiveNotice>,
      },
      source,
      holds: (facts) => facts.leavingConfirmed,
    },
  ] as const satisfies readonly Rule<LeaveFacts>[]
}

export const restrictionRules = leaveRules(
  'IND-15',
  'direct-bill-authorization#enrol-as-indirect-reseller-from-2024-on',
)

export const noticeRules = leaveRules('IND-17', 'direct-bill-authorization#leave-of-your-own-will')

export const measuredByClock = byClock({
  id: 'IND-13',
  code: 'measure-comes-by-itself',
  source: 'direct-bill-authorization#the-day-of-the-measure',
})

export const narrowedByClock = byClock({
  id: 'IND-14',
  code: 'narrowing-comes-by-itself',
  source: 'direct-bill-authorization#what-each-state-allows',
})
