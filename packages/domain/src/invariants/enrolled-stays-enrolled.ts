import { enrolledAt } from '../model/parties/enrollment.ts'
import type { Partner } from '../model/parties/partner.ts'
import type { FileStep, Step } from '../engine/step.ts'
import type { Event } from '../nouns.ts'
import type { InvariantCheck } from './invariant-check.ts'

export const enrolledStaysEnrolled: InvariantCheck = {
  id: 'INV-10',
  statement: 'Enrolled stays enrolled; no direct customer is younger than the enrolment.',
  of: 'partner',
  violations: (partner, step) => [...wayBack(partner), ...youngDirectCustomer(partner, step)],
}

function wayBack({ before, after }: FileStep<Partner>): string[] {
  const since = enrolledAt(before?.enrollment ?? null)
  if (!before || since === null) return []
  const isKept =
    enrolledAt(after.enrollment) === since &&
    before.kinds.every((kind) => after.kinds.includes(kind))
  return isKept ? [] : [`${after.id} is no indirect reseller any more`]
}

/** What a world begins with is history, and a setting lets direct customers come until the restriction. */
function youngDirectCustomer({ after: partner }: FileStep<Partner>, step: Step): string[] {
  const { before, recorded, subjects } = step
  const { event, request } = recorded
  const { customer } = subjects
  if (!isNew(event) || request === 'founding') return []
  const isOld = customer?.before?.relationships.has(partner.id) === true
  const isDirect = (customer?.after.relationships.get(partner.id)?.provider ?? null) === null
  const isClosed =
    enrolledAt(partner.enrollment) !== null &&
    before.settings.directCustomersClose !== 'restriction'
  return isClosed && isDirect && !isOld
    ? [`${event.customer} is a younger direct customer than the enrolment of ${partner.id}`]
    : []
}

type NewRelationship = Extract<
  Event,
  { readonly type: 'ResellerRelationshipAccepted' | 'ResellerRelationshipCreated' }
>

function isNew(event: Event): event is NewRelationship {
  return ['ResellerRelationshipAccepted', 'ResellerRelationshipCreated'].includes(event.type)
}
