import type { Instant } from '../kernel/calendar.ts'
import type { RecordedEvent } from './evolve.ts'
import type { Event } from '../nouns.ts'
import type { MoveId, PartnerId, SubscriptionId } from '../model/ids.ts'
import type { Subject } from '../model/subject.ts'
import { customerOf, partnerOf, type World } from '../model/world.ts'
import { numberedStep, type NumberedStep } from './foreseen-steps.ts'

/** Something that goes wrong on the way that a preview plays, as it stands at the end of it. */
export interface ForeseenFailure {
  /** In whose file it goes wrong. */
  readonly subject: Subject
  /** When it goes wrong, for the last time that is foreseen. */
  readonly at: Instant
  readonly what: FailedThing
  /** How many tries fail; of a planned move there is one. */
  readonly tries: number
  /** Nothing tries it again by itself, and somebody has to mend it. */
  readonly standsStill: boolean
  /** Null when it stands still, and when a later try goes well. */
  readonly nextTryAt: Instant | null
}

export type FailedThing =
  | ({ readonly kind: 'transition-step' } & NumberedStep)
  | { readonly kind: 'provisioning'; readonly subscription: SubscriptionId }
  | { readonly kind: 'planned-move'; readonly move: MoveId; readonly code: string }
  | { readonly kind: 'enrollment'; readonly partner: PartnerId }

/** Those that stand still first, then in the order in which they begin. */
export function foreseenFailures(
  events: readonly RecordedEvent[],
  end: World,
): readonly ForeseenFailure[] {
  const found = new Map<string, ForeseenFailure>()
  for (const { at, event } of events) {
    const failed = failureOf(event, end)
    if (failed === undefined) continue
    const { key, ...failure } = failed
    const tries = (found.get(key)?.tries ?? 0) + 1
    found.set(key, { ...failure, at, tries })
  }
  return [...found.values()].toSorted((a, b) => Number(b.standsStill) - Number(a.standsStill))
}

/** Whether an event is one of those that are foreseen as failures; the world is one that it is applied to. */
export function isFailure(event: Event, after: World): boolean {
  return failureOf(event, after) !== undefined
}

type Failed = Omit<ForeseenFailure, 'at' | 'tries'> & { readonly key: string }

function failureOf(event: Event, end: World): Failed | undefined {
  switch (event.type) {
    case 'TransitionStepFailed':
      return failedStep(event, end)
    case 'ProvisioningFailed': {
      const { customer, subscription, nextTryAt } = event
      const what = { kind: 'provisioning', subscription } as const
      const waits = customerOf(end, customer).subscriptions.get(subscription)?.status === 'pending'
      const next = waits ? nextTryAt : null
      return {
        key: `provide ${subscription}`,
        subject: { kind: 'customer', id: customer },
        what,
        standsStill: false,
        nextTryAt: next,
      }
    }
    case 'ScheduledMoveRefused': {
      const { customer, move, code } = event
      const what = { kind: 'planned-move', move, code } as const
      const subject = { kind: 'customer', id: customer } as const
      return { key: `move ${move}`, subject, what, standsStill: true, nextTryAt: null }
    }
    case 'ResellerEnrollmentRefused': {
      const { partner } = event
      const what = { kind: 'enrollment', partner } as const
      const subject = { kind: 'partner', id: partner } as const
      const standsStill = partnerOf(end, partner).enrollment?.status === 'refused'
      return { key: `enroll ${partner}`, subject, what, standsStill, nextTryAt: null }
    }
    default:
      return undefined
  }
}

function failedStep(event: Extract<Event, { type: 'TransitionStepFailed' }>, end: World): Failed {
  const { customer, transition: id, index } = event
  const transition = customerOf(end, customer).transitions.get(id)
  const isLeft = transition?.steps[index]?.status === 'failed'
  const nextTryAt = isLeft ? transition.nextStepAt : null
  return {
    key: `step ${id} ${index}`,
    subject: { kind: 'customer', id: customer },
    what: { kind: 'transition-step', ...numberedStep(event, end) },
    standsStill: isLeft && nextTryAt === null,
    nextTryAt,
  }
}
