import { dayOf } from '../../kernel/calendar.ts'
import { canonicalJson } from '../../kernel/plain.ts'
import { parseActor } from '../../model/parties/actor.ts'
import type { ScheduledMove } from '../../model/subscriptions/license-move.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import { linesOf } from './decide.ts'
import { startFacts, type StartFacts } from './facts.ts'
import type {
  CancelScheduledMove,
  RunScheduledMove,
  ScheduleLicenseMove,
  StartLicenseMove,
} from './messages.ts'

/** Facts of a move that is planned: those of a start today, and the day. */
export interface ScheduleFacts extends StartFacts {
  readonly dayIsToCome: boolean
  /** Planned just so already, and not refused since. */
  readonly isScheduledSo: boolean
}

export function scheduleFacts(
  { type: _, on, ...order }: ScheduleLicenseMove,
  context: Context,
): ScheduleFacts {
  const { world, now } = context
  const known = customerOf(world, order.customer).scheduledMoves.get(order.move)
  return {
    ...startFacts({ ...order, type: 'StartLicenseMove' }, context),
    dayIsToCome: on > dayOf(now),
    isScheduledSo:
      known !== undefined && known.refused === null && spelled(known) === spelled({ ...order, on }),
  }
}

type Planned = Pick<ScheduleLicenseMove, 'partner' | 'on' | 'lines'> & {
  readonly reseller?: string | null | undefined
  readonly lossAccepted?: readonly string[] | undefined
}

function spelled(planned: Planned | ScheduledMove): string {
  const { partner, on, reseller = null, lossAccepted = [], lines } = planned
  return canonicalJson({
    partner,
    on,
    reseller,
    lossAccepted,
    lines: linesOf(lines),
  })
}

/** Whether there is something to call off, and whose it is. */
export interface CallOffFacts {
  readonly isScheduledByPartner: boolean
}

export function callOffFacts(
  { customer, partner, move }: CancelScheduledMove,
  { world }: Context,
): CallOffFacts {
  const scheduled = customerOf(world, customer).scheduledMoves.get(move)
  return { isScheduledByPartner: scheduled?.partner === partner }
}

/** A planned move on its day. */
export interface RunFacts {
  /** Undefined when it is planned no longer, so that one delivered twice changes nothing. */
  readonly order: StartLicenseMove | undefined
  readonly start: StartFacts | undefined
}

export function runFacts({ customer, move }: RunScheduledMove, context: Context): RunFacts {
  const scheduled = customerOf(context.world, customer).scheduledMoves.get(move)
  const actor = scheduled && parseActor(scheduled.by)
  const order = scheduled && orderOf(customer, scheduled)
  return {
    order,
    start: order && actor && startFacts(order, { ...context, actor }),
  }
}

function orderOf(customer: StartLicenseMove['customer'], planned: ScheduledMove): StartLicenseMove {
  const { id: move, partner, reseller, lines, lossAccepted } = planned
  return {
    type: 'StartLicenseMove',
    customer,
    partner,
    move,
    ...(reseller === null ? {} : { reseller }),
    lines: linesOf(lines),
    lossAccepted: [...lossAccepted],
  }
}
