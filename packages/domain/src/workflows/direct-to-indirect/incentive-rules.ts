import type { Rule } from '../../kernel/decision.ts'
import type { Mend } from '../../kernel/mend.ts'
import { byClock } from '../../policies/clock.ts'
import { notDirectBill } from './authorization-rules.ts'
import type { IncentiveFacts } from './incentive-facts.ts'
import { byGlobalAdmin } from './rules.ts'

const source = 'direct-to-indirect#enroll-for-indirect-reseller-incentives'

/** In order of precedence: when several are broken, the first is the refusal. */
export const incentiveRules = [
  { ...byGlobalAdmin, id: 'IND-11', source },
  {
    id: 'IND-11',
    ...notDirectBill,
    source,
    holds: ({ programme, billsDirectly }) => programme !== 'direct-bill' || billsDirectly,
  },
  {
    id: 'IND-11',
    code: 'incentives-not-invited',
    must: 'Microsoft must have invited the partner to the incentives of indirect resellers.',
    source,
    holds: ({ programme, invitation }) =>
      programme !== 'indirect-reseller' || invitation?.status === 'sent',
    mend: comesBy,
  },
] as const satisfies readonly Rule<IncentiveFacts>[]

/** Waiting mends it once the invitation is due; before that the enrolment, or an address to write to. */
function comesBy({ invitation, isEnrolled, billsDirectly }: IncentiveFacts): Mend | null {
  if (invitation?.status === 'awaited') return { by: 'waiting', until: invitation.inviteAt }
  if (isEnrolled) return { by: 'command', command: 'UpdatePartnerProfile' }
  return billsDirectly ? { by: 'command', command: 'AcceptResellerAgreement' } : null
}

export const invitedByClock = byClock({
  id: 'IND-11',
  code: 'invitation-comes-by-itself',
  source,
})
