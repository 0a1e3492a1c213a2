import { plus } from '../../kernel/calendar.ts'
import type { AuthorizationEvent } from '../../model/parties/authorization-events.ts'
import { authorizationOf } from '../../model/parties/authorization.ts'
import { counted, isUnchanged } from '../../policies/counted.ts'
import { criteriaOn, shortOf } from '../../policies/direct-bill-criteria.ts'
import { endsOf } from '../../policies/next-measure.ts'
import { command } from '../../workflow.ts'
import { countFacts, leaveFacts } from './authorization-facts.ts'
import {
  countRules,
  measuredByClock,
  narrowedByClock,
  noticeRules,
  restrictionRules,
} from './authorization-rules.ts'
import * as messages from './messages.ts'
import { renewalsOff, type RenewalOff } from './renewals-off.ts'

/** What was missing and is there in time gives the whole of direct billing back at once (decision-0215). */
export const count = command({
  message: messages.countQualifications,
  facts: countFacts,
  rules: countRules,
  events: (asked, { partner: file }, { now }): AuthorizationEvent[] => {
    const has = counted(asked, file.qualifications, now)
    if (isUnchanged(has, file.qualifications)) return []
    const { partner } = asked
    const told = { type: 'QualificationsCounted', partner, ...has } as const
    const known = authorizationOf(file)
    const asksToLeave = known.status === 'restricted' && known.cause === 'request'
    const isNarrowed = known.status === 'restricted' || known.status === 'suspended'
    const criteria = criteriaOn(now)
    const isBack = criteria !== null && shortOf(has, criteria).length === 0
    return isNarrowed && !asksToLeave && isBack
      ? [told, { type: 'DirectBillingRestored', partner, restoredAt: now }]
      : [told]
  },
})

/** Falls short: restricted at once, for good by the rules before October 2025, to an end by those since. */
export const measure = command({
  message: messages.measureDirectBilling,
  facts: countFacts,
  by: measuredByClock,
  rules: [],
  events: ({ partner }, { partner: file }, { world, now: measuredAt }): AuthorizationEvent[] => {
    const criteria = criteriaOn(measuredAt)
    const short = criteria === null ? [] : shortOf(file.qualifications, criteria)
    const measured = { type: 'DirectBillingMeasured', partner, measuredAt, short } as const
    const known = authorizationOf(file)
    if (criteria === null || short.length === 0) {
      const isBack = known.status === 'restricted' && known.cause === 'criteria'
      return isBack
        ? [measured, { type: 'DirectBillingRestored', partner, restoredAt: measuredAt }]
        : [measured]
    }
    if (known.status === 'restricted' && !criteria.hasEnd) return [measured]
    const ends = criteria.hasEnd
      ? endsOf(measuredAt, world.settings)
      : { suspendsAt: null, revokesAt: null }
    return [
      measured,
      {
        type: 'DirectBillingRestricted',
        partner,
        cause: 'criteria',
        restrictedAt: measuredAt,
        ...ends,
      },
    ]
  },
})

/** With the end of direct billing nothing that the partner bills renews any more (decision-0216). */
export const narrow = command({
  message: messages.narrowDirectBilling,
  facts: countFacts,
  by: narrowedByClock,
  rules: [],
  events: (
    { partner, to },
    { partner: file },
    { world, now },
  ): (AuthorizationEvent | RenewalOff)[] => {
    const { status } = authorizationOf(file)
    if (status === 'revoked' || status === to) return []
    return to === 'suspended'
      ? [{ type: 'DirectBillingSuspended', partner, suspendedAt: now }]
      : [{ type: 'DirectBillingRevoked', partner, revokedAt: now }, ...renewalsOff(world, partner)]
  },
})

/** Support restricts the partner that asks; one that is narrowed already gets nothing new. */
export const askRestriction = command({
  message: messages.requestRestriction,
  facts: leaveFacts,
  rules: restrictionRules,
  events: ({ partner }, { authorization }, { now: restrictedAt }): AuthorizationEvent[] =>
    authorization.status === 'active'
      ? [
          {
            type: 'DirectBillingRestricted',
            partner,
            cause: 'request',
            restrictedAt,
            suspendsAt: null,
            revokesAt: null,
          },
        ]
      : [],
})

/** Days from the notice to the end of direct billing (IND-17). */
const noticeTakes = 'P30D'

export const notice = command({
  message: messages.giveNotice,
  facts: leaveFacts,
  rules: noticeRules,
  events: ({ partner }, { authorization }, { now: givenAt }): AuthorizationEvent[] =>
    authorization.noticeEndsAt !== null || authorization.status === 'revoked'
      ? []
      : [
          {
            type: 'DirectBillingNoticeGiven',
            partner,
            givenAt,
            endsAt: plus(givenAt, noticeTakes),
          },
        ],
})
