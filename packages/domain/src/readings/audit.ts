import type { Instant } from '../kernel/calendar.ts'
import type { Change } from '../kernel/changes.ts'
import { parseActor } from '../model/parties/actor.ts'
import { mostParticular } from '../model/kinds.ts'
import { customerNamedBy, partnerNamedBy } from '../model/subject.ts'
import type { Step } from '../engine/step.ts'
import { changesBetween } from '../model/changes-between.ts'

/** Who did what, when, to which resource of which customer or partner, with old and new values (AUD-01). */
export interface AuditRecord {
  readonly position: number
  readonly at: Instant
  readonly party: string
  readonly role: string
  readonly request: string
  /** The event's type. */
  readonly operation: string
  readonly customer: string | null
  /** The partner it is about, alone or beside the customer. */
  readonly partner: string | null
  readonly resource: { readonly kind: string; readonly id: string } | null
  /** Applied in order, these explain every difference between any two moments (INV-12). */
  readonly changes: readonly Change[]
}

/** The record of one event. */
export function auditOf({ before, recorded, after }: Step): AuditRecord {
  const { position, at, actor, request, event } = recorded
  const who = parseActor(actor)
  const customer = customerNamedBy(event)
  return {
    position,
    at,
    party: who?.party ?? actor,
    role: who?.role ?? '',
    request,
    operation: event.type,
    customer: customer ?? null,
    partner: partnerNamedBy(event) ?? null,
    resource: mostParticular(event),
    changes: changesBetween(before, after, customer),
  }
}
