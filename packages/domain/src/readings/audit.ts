import type { Instant } from '../kernel/calendar.ts'
import { changes, type Change } from '../kernel/changes.ts'
import { customerNamedBy } from '../decider.ts'
import { parseActor } from '../model/parties/actor.ts'
import { mostParticular } from '../model/kinds.ts'
import type { World } from '../model/world.ts'
import type { Step } from '../engine/step.ts'

/** Who did what, when, to which resource of which customer, with old and new values (AUD-01). */
export interface AuditRecord {
  readonly position: number
  readonly at: Instant
  readonly party: string
  readonly role: string
  readonly request: string
  /** The event's type. */
  readonly operation: string
  readonly customer: string | null
  readonly resource: { readonly kind: string; readonly id: string } | null
  /** Paths are relative to the customer's file, or to the world when no customer is named. */
  readonly changes: readonly Change[]
}

/** The record of one event. */
export function auditOf(step: Step): AuditRecord {
  const { position, at, actor, request, event } = step.recorded
  const who = parseActor(actor)
  return {
    position,
    at,
    party: who?.party ?? actor,
    role: who?.role ?? '',
    request,
    operation: event.type,
    customer: customerNamedBy(event) ?? null,
    resource: mostParticular(event),
    changes: changesOf(step),
  }
}

/** Applied in order, these explain every difference between any two moments (INV-12). */
function changesOf({ before, recorded, after, subjects }: Step): Change[] {
  if (customerNamedBy(recorded.event) !== undefined) {
    return changes(subjects.customer?.before, subjects.customer?.after)
  }
  return changes(general(before), general(after))
}

function general({ partners, faults, settings, seed, startedAt, advancing }: World) {
  return { partners, faults, settings, seed, startedAt, advancing }
}
