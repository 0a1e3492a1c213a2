import { firstBroken } from '../../kernel/decision.ts'
import { actorText } from '../../model/parties/actor.ts'
import { command } from '../../workflow.ts'
import { linesOf, started } from './decide.ts'
import * as messages from './messages.ts'
import { startRules } from './rules.ts'
import { callOffFacts, runFacts, scheduleFacts } from './schedule-facts.ts'
import { callOffRules, scheduleRules, startedByClock } from './schedule-rules.ts'

/** Plans a start, so that what was promised for a day is what is done on it (decision-0110). */
export const schedule = command({
  message: messages.scheduleLicenseMove,
  facts: scheduleFacts,
  rules: scheduleRules,
  events: (order, { isScheduledSo }, { actor }): messages.Recorded[] => {
    if (isScheduledSo) return []
    const { customer, partner, move, reseller = null, on, lossAccepted = [] } = order
    const planned = {
      customer,
      partner,
      move,
      reseller,
      on,
      lossAccepted,
      lines: linesOf(order.lines),
    }
    return [{ type: 'LicenseMoveScheduled', ...planned, by: actorText(actor) }]
  },
})

export const callOff = command({
  message: messages.cancelScheduledMove,
  facts: callOffFacts,
  rules: callOffRules,
  events: ({ customer, partner, move }): messages.Recorded[] => [
    { type: 'ScheduledMoveCancelled', customer, partner, move },
  ],
})

/** Judged by the rules of a start at that moment, with the planner as actor; a broken rule is recorded, and nothing bought. */
export const runScheduled = command({
  message: messages.runScheduledMove,
  facts: runFacts,
  by: startedByClock,
  rules: [],
  events: ({ customer, move }, { order, start }, { world, now }): messages.Recorded[] => {
    if (!order || !start) return []
    const broken = firstBroken(startRules, start, now)
    if (!broken) return started(order, start, world)
    const { partner } = order
    return [{ type: 'ScheduledMoveRefused', customer, partner, move, code: broken.code }]
  },
})
